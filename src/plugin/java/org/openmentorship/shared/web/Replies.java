package org.openmentorship.shared.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a use case gives, or why it refuses, into the one shape of answer that every door has. */
public final class Replies {
    /** What went wrong, in the reader’s words. */
    public record Failure(int status, String message, List<Beside> problems) {}

    /** A problem beside its field. */
    public record Beside(String field, String message) {}

    private static final Logger LOG = LoggerFactory.getLogger(Replies.class);
    private final Json json;
    private final Screens screens;

    public Replies(Json json, Screens screens) {
        this.json = json;
        this.screens = screens;
    }

    public Response answer(Supplier<?> work) {
        return answer(200, work);
    }

    public Response created(Supplier<?> work) {
        return answer(201, work);
    }

    private Response answer(int status, Supplier<?> work) {
        try {
            return reply(status, work.get());
        } catch (Refused refused) {
            return refusal(refused);
        } catch (Json.TooLarge e) {
            return failure(413, screens.words().text("mentorship.shared.refused.too-large"), List.of());
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("A mentorship request failed, reference {}", reference, e);
            return failure(500, screens.words().text("mentorship.shared.refused.failed", reference), List.of());
        }
    }

    private Response refusal(Refused refused) {
        Words words = screens.words();
        List<Beside> problems =
                refused.problems().stream().map(one -> beside(words, one)).toList();
        return failure(refused.why().status(), words.say(refused.key(), refused.values()), problems);
    }

    private static Beside beside(Words words, Problem problem) {
        return new Beside(problem.field(), words.say(problem.key(), problem.values()));
    }

    private Response failure(int status, String message, List<Beside> problems) {
        return reply(status, new Failure(status, message, problems));
    }

    private Response reply(int status, Object body) {
        return Response.status(status)
                .type("application/json;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(json.write(body))
                .build();
    }
}
