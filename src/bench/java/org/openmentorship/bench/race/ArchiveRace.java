package org.openmentorship.bench.race;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.openmentorship.bench.Findings;
import org.openmentorship.bench.Scale;
import org.openmentorship.bench.town.Town;
import org.openmentorship.host.Host;

/**
 * All data of a town out of the wiki, erased, and in again: how long each takes, and how much memory besides what the wiki
 * has anyway.
 *
 * <p>Memory is what lives right after a collection, four times a second; that takes some of the time, too.
 */
public final class ArchiveRace {
    private static final int PAUSE = 250;
    private static final double MOST_MEGABYTES = 64;
    private static final String DATA = "/plugins/servlet/mentorship/data";
    private static final String NAMED =
            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
    private final Findings findings;
    private final String database;
    private final Host host;
    private final Path file;
    private final HttpClient http = HttpClient.newHttpClient();

    public ArchiveRace(Findings findings, String database, Host host, Path folder) {
        this.findings = findings;
        this.database = database;
        this.host = host;
        this.file = folder.resolve("all.zip");
    }

    /** A town of about half a million rows, or of a few thousand. */
    public static Scale town(Scale scale) {
        boolean full = scale.requests() > 10_000;
        return full
                ? new Scale(20_000, 100, 61_000, 20_000, 5, 0, 0, 0, 0, 0, 0)
                : new Scale(500, 10, 1_200, 600, 5, 0, 0, 0, 0, 0, 0);
    }

    public void run(Scale town) throws Exception {
        new Town(town, host.engine().database()).build();
        measured("export", this::export);
        long rows = rows();
        done("erase", BodyPublishers.ofString("{\"words\":\"erase all mentoring\"}"));
        measured("import", this::bring);
        Path first = file.resolveSibling("first.zip");
        Files.move(file, first);
        export();
        if (rows != rows()) {
            throw new IllegalStateException(rows + " rows went out, and " + rows() + " came back");
        }
        findings.number("rows out, and in again", database, rows, "", "file: " + Files.size(first) / 1024 + " kB", -1);
    }

    private Void export() throws IOException, InterruptedException {
        http.send(to("").timeout(Duration.ofMinutes(20)).build(), BodyHandlers.ofFile(file));
        return null;
    }

    private Void bring() throws Exception {
        BodyPublisher line = BodyPublishers.ofString("{\"people\":\"\",\"anyway\":true}\n");
        return done("import", BodyPublishers.concat(line, BodyPublishers.ofFile(file)));
    }

    /** Sends it, and waits until it is done. */
    private Void done(String what, BodyPublisher body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                to("?" + what)
                        .header("X-Atlassian-Token", "no-check")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(what + " answered " + answer.statusCode() + " " + answer.body());
        }
        while (http.send(to("?state").build(), BodyHandlers.ofString()).body().contains("\"busy\":true")) {
            Thread.sleep(100);
        }
        return null;
    }

    private HttpRequest.Builder to(String query) {
        return HttpRequest.newBuilder(URI.create(host.base() + DATA + query)).header("Authorization", NAMED);
    }

    /** What the manifest says: it is written last. */
    private long rows() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("manifest.json"))) {
            String manifest = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            long rows = 0;
            var lines = Pattern.compile("\"lines\" : (\\d+)").matcher(manifest);
            while (lines.find()) {
                rows += Long.parseLong(lines.group(1));
            }
            return rows;
        }
    }

    private void measured(String what, Callable<Void> work) throws Exception {
        double idle = 0;
        for (int i = 0; i < 5; i++) {
            idle = Math.max(idle, living());
            Thread.sleep(PAUSE);
        }
        AtomicLong most = new AtomicLong();
        Thread looking = new Thread(() -> look(most));
        looking.start();
        long start = System.nanoTime();
        work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        looking.interrupt();
        looking.join();
        findings.number(what + " of all data", database, seconds, "s", "", -1);
        findings.number(
                "memory of " + what + " above idle",
                database,
                (most.get() - idle) / (1 << 20),
                "MB",
                String.format(Locale.ROOT, "idle: %.0f MB", idle / (1 << 20)),
                MOST_MEGABYTES);
    }

    private static void look(AtomicLong most) {
        try {
            while (true) {
                most.accumulateAndGet((long) living(), Math::max);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** As the collector left it: what is used a moment later holds rubbish of the threads that went on meanwhile. */
    private static double living() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
