package org.openmentorship.host.render.velocity;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;

/** One Velocity per class loader and allowlist. */
public final class TemplateEngine {

    private final VelocityEngine velocity = new VelocityEngine();

    public TemplateEngine(ClassLoader loader, Allowlist allowlist) {
        velocity.setApplicationAttribute(GuardedUberspect.ALLOWLIST, allowlist);
        velocity.setProperty("runtime.log.logsystem", new VelocityLog());
        velocity.setProperty("runtime.introspector.uberspect", GuardedUberspect.class.getName());
        velocity.setProperty("resource.loader", "classes");
        velocity.setProperty("classes.resource.loader.instance", new ClassPathLoader(loader));
        velocity.setProperty("classes.resource.loader.cache", "true");
        velocity.setProperty("input.encoding", "UTF-8");
        velocity.setProperty("output.encoding", "UTF-8");
        velocity.setProperty("velocimacro.library", "");
        velocity.setProperty("velocimacro.permissions.allow.inline.local.scope", "true");
        velocity.setProperty("parser.pool.size", "4");
        velocity.setProperty("resource.manager.logwhenfound", "false");
        try {
            velocity.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity did not start.", e);
        }
    }

    public boolean has(String path) {
        return velocity.resourceExists(path);
    }

    /** Renders a template with escaping. */
    public String render(String path, Map<String, ?> values) throws Exception {
        Template template = velocity.getTemplate(path, "UTF-8");
        StringWriter out = new StringWriter();
        template.merge(context(values, true), out);
        return out.toString();
    }

    /** Renders a few words of Velocity; {@code escaped} as in HTML, or plain as in an address. */
    public String fragment(String text, Map<String, ?> values, boolean escaped) throws Exception {
        StringWriter out = new StringWriter();
        velocity.evaluate(context(values, escaped), out, "fragment", text);
        return out.toString();
    }

    private static VelocityContext context(Map<String, ?> values, boolean escaped) {
        VelocityContext context = new VelocityContext(new HashMap<String, Object>(values));
        if (escaped) {
            EventCartridge cartridge = new EventCartridge();
            cartridge.addEventHandler(new Escaping());
            context.attachEventCartridge(cartridge);
        }
        return context;
    }
}
