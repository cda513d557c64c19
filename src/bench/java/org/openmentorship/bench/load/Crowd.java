package org.openmentorship.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.openmentorship.bench.Scale;
import org.openmentorship.bench.town.Town;

/** Twenty people who ask, offer and accept in one programme, one after the other without a breath. */
public final class Crowd {
    public static final int PEOPLE = 20;

    /** What came of it. */
    public record Outcome(int errors, String firstError, double perSecond, Map<String, Double> p95) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DEEDS = List.of("submit", "offer", "accept");
    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Scale scale;
    private final URI base;

    public Crowd(Scale scale, URI base) {
        this.scale = scale;
        this.base = base;
        DEEDS.forEach(deed -> nanos.put(deed, Collections.synchronizedList(new ArrayList<>())));
    }

    /** A tenth of the time to warm up, then what counts. */
    public Outcome run() throws Exception {
        List<Runnable> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Client mentor = Client.signedIn(base, Town.PERSON + i, Town.PASSWORD);
            Client mentee = Client.signedIn(base, Town.PERSON + (Town.MENTORS + i), Town.PASSWORD);
            people.add(() -> meet(mentee, mentor));
        }
        everybody(people, Duration.ofMillis(scale.loadSeconds() * 100L));
        nanos.values().forEach(List::clear);
        double seconds = everybody(people, Duration.ofSeconds(scale.loadSeconds()));
        Map<String, Double> p95 = new LinkedHashMap<>();
        nanos.forEach((deed, times) -> p95.put(deed, p95(times)));
        return new Outcome(
                errors.size(),
                errors.isEmpty() ? "" : errors.peek(),
                nanos.get("accept").size() / seconds,
                p95);
    }

    private static double everybody(List<Runnable> people, Duration time) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<?>> all = new ArrayList<>();
        for (Runnable person : people) {
            all.add(threads.submit(() -> {
                while (System.nanoTime() < end) {
                    person.run();
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        return (System.nanoTime() - start) / 1e9;
    }

    private void meet(Client mentee, Client mentor) {
        try {
            String request = done("submit", mentee, "/requests", request());
            int id = JSON.readTree(request).path("id").asInt();
            int version = JSON.readTree(request).path("version").asInt();
            String offer = done("offer", mentor, "/requests/" + id + "/offers", "{\"message\": \"I could\"}");
            int number = JSON.readTree(offer).path("id").asInt();
            done("accept", mentee, "/offers/" + number + "/acceptance", "{\"version\": " + version + "}");
        } catch (Exception e) {
            errors.add(String.valueOf(e.getMessage()));
        }
    }

    private String done(String deed, Client client, String path, String body) {
        long start = System.nanoTime();
        HttpResponse<String> answer = client.post(path, body);
        nanos.get(deed).add(System.nanoTime() - start);
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(deed + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String request() throws Exception {
        return JSON.writeValueAsString(Map.of(
                "programme",
                Town.BIG,
                "submissionKey",
                UUID.randomUUID().toString(),
                "title",
                "Help me turn some scripts into a package",
                "answers",
                Map.of(
                        "what", "Turn three analysis scripts into one tested package for my colleagues.",
                        "how", "By following the chapters of a book, one each week, with our own data.",
                        "barriers", "Nobody in my team has ever built one, and I do not know where to begin.",
                        "mentor", "Have a look at my structure every second week and tell me what is odd."),
                "skills",
                List.of("r", "git"),
                "weeks",
                6,
                "checks",
                List.of("infrastructure", "organisation", "skills"),
                "submit",
                true,
                "anyway",
                true));
    }

    private static double p95(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() * 95 / 100) / 1e6;
    }
}
