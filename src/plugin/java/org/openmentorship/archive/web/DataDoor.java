package org.openmentorship.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.openmentorship.archive.DataDesk;
import org.openmentorship.archive.DataDesk.Wanted;
import org.openmentorship.archive.Report;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies.Beside;
import org.openmentorship.shared.web.Replies.Failure;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what comes through the door, and answers in JSON as the REST services do. */
public final class DataDoor {
    /** What a file brings, in sentences; {@code whole} says that nobody and nothing is missing here. */
    record Found(String sum, boolean whole, String people, List<String> names, String spaces, List<String> keys) {}

    /** What the administrator has typed so that all is erased. */
    record Typed(String words) {}

    /** Whether something is under way, in a sentence. */
    record Now(boolean busy, String sentence) {}

    /** Work that may fail on its way in. */
    interface Answering {
        Object answer() throws IOException;
    }

    static final String PHRASE = "mentorship.archive.erase.phrase";
    private static final Logger LOG = LoggerFactory.getLogger(DataDoor.class);
    private static final String WORDS = "mentorship.archive.";
    private static final long MOST = 1L << 30;
    private static final int MOST_FIRST_LINE = 1 << 20;
    private final DataDesk desk;
    private final People people;
    private final Json json;
    private final Screens screens;

    public DataDoor(DataDesk desk, People people, Json json, Screens screens) {
        this.desk = desk;
        this.people = people;
        this.json = json;
        this.screens = screens;
    }

    void answer(HttpServletResponse response, Answering work) throws IOException {
        try {
            write(response, HttpServletResponse.SC_OK, work.answer());
        } catch (Refused refused) {
            refuse(response, refused);
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("The data of mentoring could not be reached, reference {}", reference, e);
            String sentence = screens.words().text("mentorship.shared.refused.failed", reference);
            write(response, 500, new Failure(500, sentence, List.of()));
        }
    }

    void refuse(HttpServletResponse response, Refused refused) throws IOException {
        Words words = screens.words();
        int status = refused.why().status();
        List<Beside> problems = refused.problems().stream()
                .map(one -> new Beside(one.field(), words.say(one.key(), one.values())))
                .toList();
        write(response, status, new Failure(status, words.say(refused.key(), refused.values()), problems));
    }

    private void write(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.write(body));
    }

    Now state() {
        DataDesk.Status status = desk.look(people.current());
        return new Now(status.now() != null, DataView.sentence(screens.words(), status.now(), "now."));
    }

    Object done(String what, InputStream body) throws IOException {
        return switch (what) {
            case "check", "import" -> file(what.equals("import"), body);
            case "erase" -> erase(json.read(body, Typed.class));
            default -> throw new Refused(Why.UNKNOWN, "mentorship.shared.refused.json");
        };
    }

    private Object erase(Typed typed) {
        String given = typed.words() == null ? "" : typed.words().strip();
        String phrase = screens.words().text(PHRASE);
        if (!given.equalsIgnoreCase(phrase)) {
            Problems problems = new Problems();
            problems.add("words", WORDS + "problem.phrase", phrase);
            problems.orRefuse();
        }
        desk.erase(people.current());
        return state();
    }

    /** A line of JSON, and then the file. */
    private Object file(boolean load, InputStream body) throws IOException {
        Wanted wanted = json.read(new ByteArrayInputStream(line(body)), Wanted.class);
        Path file = Files.createTempFile("mentorship-", ".zip");
        boolean kept = false;
        try {
            spool(body, file);
            if (!load) {
                return found(desk.check(people.current(), file, wanted));
            }
            Report report = desk.load(people.current(), file, wanted, () -> delete(file));
            kept = true;
            return found(report);
        } finally {
            if (!kept) {
                delete(file);
            }
        }
    }

    private static byte[] line(InputStream body) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = body.read(); next >= 0 && next != '\n' && line.size() < MOST_FIRST_LINE; next = body.read()) {
            line.write(next);
        }
        return line.toByteArray();
    }

    private static void spool(InputStream body, Path file) throws IOException {
        byte[] block = new byte[1 << 16];
        long all = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(block); read >= 0 && all <= MOST; read = body.read(block)) {
                out.write(block, 0, read);
                all += read;
            }
        }
        if (all == 0 || all > MOST) {
            Problems problems = new Problems();
            problems.add("file", WORDS + (all == 0 ? "unfit.none" : "unfit.too-large"));
            problems.orRefuse();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the reader’s words, or as the file says it. */
    private static String made(Words words, Report report) {
        try {
            return words.dateTime(Instant.parse(report.made()));
        } catch (DateTimeParseException e) {
            return report.made();
        }
    }

    private Found found(Report report) {
        Words words = screens.words();
        return new Found(
                words.say(
                        WORDS + "found",
                        List.of(report.rows(), report.people(), report.version(), made(words, report))),
                report.whole(),
                report.strangers() == 0 ? "" : words.text(WORDS + "found.people", report.strangers()),
                report.names(),
                report.spaces().isEmpty()
                        ? ""
                        : words.text(WORDS + "found.spaces", report.spaces().size()),
                report.spaces());
    }
}
