package org.openmentorship.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openmentorship.bench.load.Crowd;
import org.openmentorship.bench.load.Node;
import org.openmentorship.bench.race.ArchiveRace;
import org.openmentorship.bench.race.BoardRace;
import org.openmentorship.bench.race.MentoringRace;
import org.openmentorship.bench.race.MentorsRace;
import org.openmentorship.bench.race.PlainPageRace;
import org.openmentorship.bench.town.Town;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;
import org.openmentorship.host.cluster.Cluster;
import org.openmentorship.host.data.EmbeddedServer;

/**
 * Runs everything on each database and prints the table.
 *
 * <p>{@code -Dbench.scale=full|small}, {@code -Dbench.db=h2,postgres}, {@code -Dbench.only=board,mentoring,mentors,archive,plain,load,start}.
 */
public final class Bench {
    private final Scale scale = Scale.named(System.getProperty("bench.scale", "full"));
    private final String only = System.getProperty("bench.only", "all");
    private final Path work = Path.of(System.getProperty("bench.work")).toAbsolutePath();
    private final Findings findings = new Findings();

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Quiet.set();
        Bench bench = new Bench();
        System.out.println("Measuring " + bench.scale);
        for (String database : System.getProperty("bench.db", "h2,postgres").split(",")) {
            bench.on(database.strip());
        }
        bench.findings.print();
        System.exit(0);
    }

    private void on(String database) throws Exception {
        Path home = work.resolve(database);
        delete(home);
        Files.createDirectories(home);
        if (wanted("plain")) {
            new PlainPageRace(scale, findings).run(database);
        }
        if (wanted("start")) {
            start(database);
        }
        if (wanted("mentoring")) {
            new MentoringRace(scale, findings).run(database);
        }
        if (wanted("mentors")) {
            new MentorsRace(scale, findings).run(database);
        }
        if (wanted("archive")) {
            onServer(database, home.resolve("archive"), this::archive);
        }
        if (wanted("board") || wanted("load")) {
            onServer(database, home, this::overTheTown);
        }
    }

    /** Something that is measured in a database of its own. */
    private interface Measured {
        void at(String database, Path home, String address) throws Exception;
    }

    private static void onServer(String database, Path home, Measured measured) throws Exception {
        Files.createDirectories(home);
        if (database.equals("postgres")) {
            try (EmbeddedServer server = EmbeddedServer.start(home.resolve("postgres"), false)) {
                measured.at(database, home, server.address());
            }
        } else {
            measured.at(database, home, database);
        }
    }

    private void archive(String database, Path home, String address) throws Exception {
        Path scene = Path.of(System.getProperty("scenes"), "bench.yaml");
        try (Host host = Host.start(new Options(Node.APP, 0, home, false, address, scene, 1, null))) {
            new ArchiveRace(findings, database, host, home).run(ArchiveRace.town(scale));
        }
    }

    private void overTheTown(String database, Path home, String address) throws Exception {
        Path scene = Path.of(System.getProperty("scenes"), "bench.yaml");
        Options options = new Options(Node.APP, 0, home, false, address, scene, 1, null);
        try (Host host = Host.start(options)) {
            Town town = new Town(scale, host.engine().database());
            town.build();
            if (wanted("board")) {
                new BoardRace(scale, findings, host).run(database);
            }
        }
        if (wanted("load")) {
            try (Node node = Node.start(options)) {
                load(database, "one node", new Crowd(scale, node.base()));
            }
            if (database.equals("postgres")) {
                try (Cluster cluster = Cluster.start(options.withNodes(2))) {
                    load(database, "two nodes", new Crowd(scale, cluster.base()));
                }
            }
        }
    }

    private void load(String database, String where, Crowd crowd) throws Exception {
        Crowd.Outcome outcome = crowd.run();
        String what = Crowd.PEOPLE + " people at once on " + where + ": ";
        findings.number(what + "errors", database, outcome.errors(), "", outcome.firstError(), 0);
        findings.number(what + "submit+offer+accept", database, outcome.perSecond(), "/s", "", -1);
        outcome.p95().forEach((deed, millis) -> findings.number(what + deed + ", p95", database, millis, "ms", "", -1));
    }

    private void start(String database) throws Exception {
        List<Double> seconds = new java.util.ArrayList<>();
        for (int i = 0; i < scale.starts(); i++) {
            Path home = work.resolve("start");
            delete(home);
            Path scene = Path.of(System.getProperty("kind"));
            seconds.add(Node.secondsToTheFirstPage(new Options(Node.APP, 0, home, false, database, scene, 1, null)));
        }
        String spread = seconds.stream()
                .sorted()
                .map(one -> String.format("%.1f", one))
                .toList()
                .toString();
        findings.number("from main to the first page", database, Ratio.median(seconds), "s", spread, 10);
    }

    private boolean wanted(String part) {
        return only.equals("all") || List.of(only.split(",")).contains(part);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
