package org.openmentorship.bench.race;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.PageManager;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.openmentorship.bench.load.Client;
import org.openmentorship.host.Engine;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.render.RenderContext;

/** Measures a macro where it runs, so that HTTP and the frame of the page do not hide it. */
final class Inside {
    private static final String ADDRESS = "/bench/inside";
    private final Engine engine;

    Inside(Engine engine) {
        this.engine = engine;
        engine.router().get(ADDRESS, visit -> render(visit));
    }

    /** What the macro took for somebody. */
    static long nanos(Client client, String macro, String programme) {
        return Long.parseLong(client.get(ADDRESS + "?macro=" + macro + "&programme=" + programme));
    }

    /** The statements that the macro costs somebody. */
    long statements(Client client, String macro, String programme) {
        nanos(client, macro, programme);
        long before = engine.database().appStatements();
        nanos(client, macro, programme);
        return engine.database().appStatements() - before;
    }

    private void render(Visit visit) throws Exception {
        Macro macro = engine.modules().macro(visit.param("macro")).orElseThrow();
        RenderContext context = RenderContext.of(
                engine.services().get(PageManager.class).getPage("MENTOR", "Plain page"),
                ConversionContextOutputType.DISPLAY);
        Map<String, String> parameters = new HashMap<>(Map.of("programme", visit.param("programme")));
        long start = System.nanoTime();
        String html = macro.execute(parameters, "", context);
        long end = System.nanoTime();
        if (!html.contains("<section class=\"mentorship") || html.contains("mentorship-sentence")) {
            throw new IllegalStateException("This is not what was asked for: " + html);
        }
        visit.write(200, "text/plain", String.valueOf(end - start).getBytes(StandardCharsets.UTF_8));
    }
}
