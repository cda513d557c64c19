package org.openmentorship.bench.race;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.openmentorship.bench.Findings;
import org.openmentorship.bench.Ratio;
import org.openmentorship.bench.Scale;
import org.openmentorship.bench.load.Client;
import org.openmentorship.bench.load.Node;
import org.openmentorship.bench.town.MentorTown;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;

/** The first page of the directory, with two filters, among many mentors and among few. */
public final class MentorsRace {
    private static final double SAME = 1.3;
    private static final double BY_HAND = 3;
    private static final String HAND = "/bench/mentors-by-hand";
    private static final String REST =
            "/rest/mentorship/1/mentors?programme=kind&skill=r&language=de&sort=FREE&limit=24";
    private static final int STATEMENTS = 8;
    private static final String MACRO = "mentorship-mentors";
    private static final List<String> ASKED = List.of(
            "kind",
            "kind&mrm-skill=r&mrm-language=de",
            "kind&mrm-skill=r&mrm-language=de&mrm-sort=NAME",
            "kind&mrm-skill=r&mrm-free=yes");
    private final Scale scale;
    private final Findings findings;

    public MentorsRace(Scale scale, Findings findings) {
        this.scale = scale;
        this.findings = findings;
    }

    public void run(String database) throws Exception {
        Path scene = Path.of(System.getProperty("scenes"), "bench.yaml");
        Options options = Options.forTests(Node.APP, scene).withDatabase(database);
        try (Host large = Host.start(options);
                Host small = Host.start(options)) {
            new MentorTown(large.engine().database(), scale.mentors()).build();
            new MentorTown(small.engine().database(), Scale.FEW_MENTORS).build();
            Inside inLarge = new Inside(large.engine());
            Inside inSmall = new Inside(small.engine());
            Client many = Client.signedIn(large.base(), "mentee1", "mentee1");
            Client few = Client.signedIn(small.base(), "mentee1", "mentee1");
            for (String asked : ASKED) {
                long more = inLarge.statements(many, MACRO, asked);
                long less = inSmall.statements(few, MACRO, asked);
                String what = MACRO + " " + asked;
                findings.number("SQL statements of " + what, database, more, "", "with few: " + less, STATEMENTS);
                Ratio ratio =
                        Ratio.of(scale, () -> Inside.nanos(many, MACRO, asked), () -> Inside.nanos(few, MACRO, asked));
                findings.ratio(what + ", " + scale.mentors() + " against " + Scale.FEW_MENTORS, database, ratio, SAME);
            }
            byHand(database, large, many);
        }
    }

    private void byHand(String database, Host host, Client client) {
        ByHand hand = new ByHand(host.engine().database().dataSource());
        host.engine().router().get(HAND, visit -> {
            long start = System.nanoTime();
            String text = hand.mentors("kind", "r", "de", visit.user().getKey().getStringValue())
                    .toString();
            boolean timed = !visit.param("timed").isEmpty();
            String said = timed ? String.valueOf(System.nanoTime() - start) : text;
            visit.write(200, timed ? "text/plain" : "application/json", said.getBytes(StandardCharsets.UTF_8));
        });
        findings.ratio(
                "REST list of mentors against JDBC by hand, over HTTP",
                database,
                Ratio.of(scale, Ratio.timed(() -> client.get(REST)), Ratio.timed(() -> client.get(HAND))),
                BY_HAND);
        findings.ratio(
                "directory macro, rendered, against JDBC by hand",
                database,
                Ratio.of(
                        scale,
                        () -> Inside.nanos(client, MACRO, ASKED.get(1)),
                        () -> Long.parseLong(client.get(HAND + "?timed=yes"))),
                BY_HAND);
    }
}
