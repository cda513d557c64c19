package org.openmentorship.bench.race;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;
import org.openmentorship.bench.Findings;
import org.openmentorship.bench.Ratio;
import org.openmentorship.bench.Scale;
import org.openmentorship.bench.load.Client;
import org.openmentorship.bench.town.Town;
import org.openmentorship.host.Engine;
import org.openmentorship.host.Host;

/** The first page of the board: the big one against the small one, and ours against JDBC by hand. */
public final class BoardRace {
    private static final double SAME = 1.3;
    private static final double BY_HAND = 3;
    private static final String MACRO = "mentorship-request-board";
    private static final String HAND = "/bench/hand?programme=";
    private static final String REST = "/rest/mentorship/1/requests?limit=24&programme=";
    private final Scale scale;
    private final Findings findings;
    private final Engine engine;
    private final ByHand hand;
    private final Inside inside;
    private final List<String> readers = List.of("mentor1", "coordinator1");

    public BoardRace(Scale scale, Findings findings, Host host) {
        this.scale = scale;
        this.findings = findings;
        this.engine = host.engine();
        this.hand = new ByHand(engine.database().dataSource());
        this.inside = new Inside(engine);
        engine.router().get("/bench/hand", visit -> {
            String reader = visit.user().getKey().getStringValue();
            long start = System.nanoTime();
            hand.page(visit.param("programme"), reader);
            long end = System.nanoTime();
            visit.write(200, "text/plain", String.valueOf(end - start).getBytes(StandardCharsets.UTF_8));
        });
        engine.router().get("/bench/by-hand", visit -> {
            String text = hand.list(visit.param("programme")).toString();
            visit.write(200, "application/json", text.getBytes(StandardCharsets.UTF_8));
        });
    }

    public void run(String database) {
        for (String reader : readers) {
            Client client = Client.signedIn(engine.base(), reader, reader);
            statements(database, reader, client);
            Ratio sizes = Ratio.of(scale, macro(client, Town.BIG), macro(client, Town.SMALL));
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
                Ratio.of(scale, macro(mentor, Town.BIG), () -> Long.parseLong(mentor.get(HAND + Town.BIG))),
                BY_HAND);
    }

    private String size() {
        return String.valueOf(scale.inTheBigProgramme());
    }

    private void statements(String database, String reader, Client client) {
        long big = inside.statements(client, MACRO, Town.BIG);
        long small = inside.statements(client, MACRO, Town.SMALL);
        findings.number("SQL statements of the board, " + reader, database, big, "", "with 200: " + small, 6);
    }

    private static LongSupplier page(Client client, String path) {
        return Ratio.timed(() -> client.get(path));
    }

    private static LongSupplier macro(Client client, String programme) {
        return () -> Inside.nanos(client, MACRO, programme);
    }
}
