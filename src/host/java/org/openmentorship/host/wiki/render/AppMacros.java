package org.openmentorship.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionBuilder;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.openmentorship.host.render.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the macros of apps, a rich body rendered before; one that fails becomes a sentence, and its stack trace goes to the
 * log only.
 */
final class AppMacros {
    private static final Logger LOG = LoggerFactory.getLogger(AppMacros.class);

    private final Function<String, Optional<Macro>> apps;

    AppMacros(Function<String, Optional<Macro>> apps) {
        this.apps = apps;
    }

    boolean has(String name) {
        return apps.apply(name).isPresent();
    }

    String run(Macros.Call call, Walk walk) {
        RenderContext context = walk.context();
        Object outer = context.removeProperty("macroDefinition");
        try {
            Macro macro = apps.apply(call.name()).orElseThrow();
            String body = switch (macro.getBodyType()) {
                case NONE -> "";
                case PLAIN_TEXT -> call.plainText();
                case RICH_TEXT -> call.rich() == null ? "" : walk.inside(call.rich());
            };
            context.setProperty("macroDefinition", definition(call));
            String html = macro.execute(new HashMap<>(call.parameters()), body, context);
            return html == null ? "" : html;
        } catch (MacroExecutionException e) {
            LOG.warn("The macro {} could not be shown", call.name(), e);
            return box(call.name(), e.getMessage() == null ? "" : " " + e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The macro {} failed", call.name(), e);
            return box(call.name(), " The log of the wiki says why.");
        } finally {
            if (outer == null) {
                context.removeProperty("macroDefinition");
            } else {
                context.setProperty("macroDefinition", outer);
            }
        }
    }

    private static MacroDefinition definition(Macros.Call call) {
        MacroDefinitionBuilder builder = MacroDefinition.builder(call.name()).withParameters(call.parameters());
        return (call.id().isEmpty() ? builder : builder.withMacroIdentifier(MacroId.fromString(call.id()))).build();
    }

    private static String box(String name, String more) {
        return "<div class=\"wiki-panel wiki-panel-error\">The macro <strong>" + Html.escape(name)
                + "</strong> could not be shown." + Html.escape(more) + "</div>";
    }
}
