package org.openmentorship.host.service;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.render.Templates;

/** An app’s own templates, through either of the two services that Confluence offers. */
public record AppRendering(RunningApp app, Templates templates) implements VelocityHelperService, TemplateRenderer {

    @Override
    public String getRenderedTemplate(String templateName, Map<String, ?> context) {
        return templates.render(app, templateName, context);
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        return templates.defaults();
    }

    @Override
    public void render(String templateName, Writer writer) throws RenderingException, IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer)
            throws RenderingException, IOException {
        writer.write(templates.render(app, templateName, context));
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        return templates.renderFragment(app, fragment, context);
    }

    @Override
    public boolean resolve(String templateName) {
        return templates.has(app, templateName);
    }
}
