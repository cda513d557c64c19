package org.openmentorship.bench.race;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.PageManager;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.openmentorship.bench.Findings;
import org.openmentorship.bench.Ratio;
import org.openmentorship.bench.Scale;
import org.openmentorship.bench.load.Client;
import org.openmentorship.bench.town.Town;
import org.openmentorship.host.Engine;
import org.openmentorship.host.Host;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.render.RenderContext;

/** The first page of the board: the big one against the small one, and ours against JDBC by hand. */
public final class BoardRace {
    private static final double SAME = 1.3;
    private static final double BY_HAND = 3;
    private static final String REST = "/rest/mentorship/1/requests?limit=24&programme=";
    private final Scale scale;
    private final Findings findings;
    private final Engine engine;
    private final ByHand hand;
    private final List<String> readers = List.of("mentor1", "coordinator1");

    public BoardRace(Scale scale, Findings findings, Host host) {
        this.scale = scale;
        this.findings = findings;
        this.engine = host.engine();
        this.hand = new ByHand(engine.database().dataSource());
        engine.router().get("/bench/inside", visit -> inside(visit));
        engine.router().get("/bench/by-hand", visit -> {
            String text = hand.list(visit.param("programme")).toString();
            visit.write(200, "application/json", text.getBytes(StandardCharsets.UTF_8));
        });
    }

    public void run(String database) {
        for (String reader : readers) {
            Client client = Client.signedIn(engine.base(), reader, reader);
            statements(database, reader, client);
            Ratio sizes =
                    Ratio.of(scale, () -> nanos(client, "macro", Town.BIG), () -> nanos(client, "macro", Town.SMALL));
            findings.ratio("board of " + size() + " against 200, " + reader, database, sizes, SAME);
        }
        Client mentor = Client.signedIn(engine.base(), "mentor1", "mentor1");
        findings.ratio(
                "the same as whole pages over HTTP",
                database,
                Ratio.of(scale, page(mentor, "/display/MENTOR/Big+board"), page(mentor, "/display/MENTOR/Small+board")),
                SAME);
        findings.ratio(
                "REST list of the board against JDBC by hand, over HTTP",
                database,
                Ratio.of(scale, page(mentor, REST + Town.BIG), page(mentor, "/bench/by-hand?programme=" + Town.BIG)),
                BY_HAND);
        findings.ratio(
                "board macro, rendered, against JDBC by hand",
                database,
                Ratio.of(scale, () -> nanos(mentor, "macro", Town.BIG), () -> nanos(mentor, "hand", Town.BIG)),
                BY_HAND);
    }

    private String size() {
        return String.valueOf(scale.inTheBigProgramme());
    }

    private void statements(String database, String reader, Client client) {
        long big = cost(client, Town.BIG);
        long small = cost(client, Town.SMALL);
        findings.number("SQL statements of the board, " + reader, database, big, "", "with 200: " + small, 6);
    }

    private long cost(Client client, String programme) {
        nanos(client, "macro", programme);
        long before = engine.database().appStatements();
        nanos(client, "macro", programme);
        return engine.database().appStatements() - before;
    }

    private static LongSupplier page(Client client, String path) {
        return Ratio.timed(() -> client.get(path));
    }

    /** Measured where it runs, so that HTTP and the frame of the page do not hide it. */
    private static long nanos(Client client, String way, String programme) {
        return Long.parseLong(client.get("/bench/inside?way=" + way + "&programme=" + programme));
    }

    private void inside(Visit visit) throws Exception {
        String programme = visit.param("programme");
        long start;
        long end;
        if (visit.param("way").equals("hand")) {
            String reader = visit.user().getKey().getStringValue();
            start = System.nanoTime();
            hand.page(programme, reader);
            end = System.nanoTime();
        } else {
            Macro macro = engine.modules().macro("mentorship-request-board").orElseThrow();
            RenderContext context = RenderContext.of(
                    engine.services().get(PageManager.class).getPage("MENTOR", "Big board"),
                    ConversionContextOutputType.DISPLAY);
            start = System.nanoTime();
            String html = render(macro, programme, context);
            end = System.nanoTime();
            if (!html.contains("mentorship-board-" + programme)) {
                throw new IllegalStateException("This is no board: " + html);
            }
        }
        visit.write(200, "text/plain", String.valueOf(end - start).getBytes(StandardCharsets.UTF_8));
    }

    private static String render(Macro macro, String programme, RenderContext context) throws MacroExecutionException {
        return macro.execute(new HashMap<>(Map.of("programme", programme)), "", context);
    }
}
