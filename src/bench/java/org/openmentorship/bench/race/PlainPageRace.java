package org.openmentorship.bench.race;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openmentorship.bench.Findings;
import org.openmentorship.bench.Ratio;
import org.openmentorship.bench.Scale;
import org.openmentorship.bench.load.Client;
import org.openmentorship.bench.load.Node;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;

/** A page without our macros in two wikis that differ only in that one has the app. */
public final class PlainPageRace {
    private static final String PAGE = "/display/MENTOR/Plain+page";
    private static final double NOTHING = 1.02;

    /** What is nearly nothing needs to be looked at more often. */
    private static final int MORE = 3;

    private final Scale scale;
    private final Findings findings;

    public PlainPageRace(Scale scale, Findings findings) {
        this.scale = new Scale(
                scale.people(),
                scale.programmes(),
                scale.requests(),
                scale.inTheBigProgramme(),
                scale.eventsPerRequest(),
                scale.relationships(),
                scale.mentors(),
                scale.rounds() * MORE,
                scale.blocks(),
                scale.loadSeconds(),
                scale.starts());
        this.findings = findings;
    }

    public void run(String database) throws Exception {
        Path scene = Path.of(System.getProperty("scenes"), "bench.yaml");
        Path bare = Files.createTempFile("bare", ".yaml");
        Files.writeString(bare, Files.readString(scene).split("\ncalls:")[0]);
        try (Host with = Host.start(Options.forTests(Node.APP, scene).withDatabase(database));
                Host without = Host.start(Options.forTests(null, bare).withDatabase(database))) {
            Client one = Client.signedIn(with.base(), "mentee1", "mentee1");
            Client other = Client.signedIn(without.base(), "mentee1", "mentee1");
            long more = statements(with, one) - statements(without, other);
            findings.number("more SQL on a page without our macros", database, more, "", "", 0);
            Ratio ratio = Ratio.of(scale, Ratio.timed(() -> one.get(PAGE)), Ratio.timed(() -> other.get(PAGE)));
            findings.ratio("page without our macros, app installed against not", database, ratio, NOTHING);
        } finally {
            Files.delete(bare);
        }
    }

    private static long statements(Host host, Client client) {
        client.get(PAGE);
        long before = host.engine().database().visitStatements();
        client.get(PAGE);
        return host.engine().database().visitStatements() - before;
    }
}
