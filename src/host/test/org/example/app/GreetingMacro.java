package org.example.app;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;

/** Greets through a template; blows up when asked to. */
public class GreetingMacro implements Macro {

    private final VelocityHelperService velocity;
    private final PageBuilderService pages;
    private final I18nResolver texts;

    public GreetingMacro(VelocityHelperService velocity, PageBuilderService pages, I18nResolver texts) {
        this.velocity = velocity;
        this.pages = pages;
        this.texts = texts;
    }

    /** What the template sees. */
    public record View(String name) {
        public String secret() {
            return "secret";
        }
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        pages.assembler().resources().requireWebResource("org.example.app:look");
        String name = parameters.getOrDefault("name", "you");
        return velocity.getRenderedTemplate(
                "screens/greeting.vm", Map.of("view", new View(name), "hello", texts.getText("app.hello", name)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
