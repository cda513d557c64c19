package org.example.app.fragment;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.Map;

/** Frames its rich body and says for which output, and as which macro. */
public class FrameMacro implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        String name = context.getProperty("macroDefinition") instanceof MacroDefinition known ? known.getName() : "?";
        return "<div class=\"framed\">[" + name + " " + context.getOutputType() + " "
                + parameters.getOrDefault("id", "-") + "]" + body + "</div>";
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
