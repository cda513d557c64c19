package org.openmentorship.shared.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
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
    private static final int PRECONDITION_FAILED = 412;
    private static final int NONE = -1;
    private final Json json;
    private final Screens screens;

    public Replies(Json json, Screens screens) {
        this.json = json;
        this.screens = screens;
    }

    public Response answer(Supplier<?> work) {
        return guarded(null, () -> reply(200, work.get()).build());
    }

    /** An answer that is JSON already. */
    public Response written(Supplier<String> work) {
        return guarded(null, () -> json(200, work.get()).build());
    }

    public Response created(Supplier<?> work) {
        return guarded(null, () -> reply(201, work.get()).build());
    }

    /** An answer with the version of the entity as its tag. */
    public <T> Response tagged(Supplier<T> work, ToIntFunction<T> version) {
        return changed(null, work, version);
    }

    /** The same for a change; with If-Match whoever comes too late is told 412 in place of 409. */
    public <T> Response changed(String ifMatch, Supplier<T> work, ToIntFunction<T> version) {
        return guarded(ifMatch, () -> tagged(200, work.get(), version));
    }

    public <T> Response created(Supplier<T> work, ToIntFunction<T> version) {
        return guarded(null, () -> tagged(201, work.get(), version));
    }

    private <T> Response tagged(int status, T entity, ToIntFunction<T> version) {
        return reply(status, entity)
                .tag(Integer.toString(version.applyAsInt(entity)))
                .build();
    }

    /** The version that was seen: the one in the body, or the one in If-Match; when they differ it is none there is. */
    public static int seen(String ifMatch, int inBody) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return inBody;
        }
        String tag = ifMatch.strip().replaceAll("^\"([1-9]\\d{0,8})\"$", "$1");
        boolean version = tag.matches("\\d+") && (inBody == 0 || tag.equals(Integer.toString(inBody)));
        return version ? Integer.parseInt(tag) : NONE;
    }

    private Response guarded(String ifMatch, Supplier<Response> work) {
        try {
            if (screens.covered()) {
                throw new Refused(Refused.Why.READ_ONLY, "mentorship.shared.refused.standstill");
            }
            return work.get();
        } catch (Refused refused) {
            boolean late = ifMatch != null && refused.why() == Refused.Why.STALE;
            return refusal(refused, late ? PRECONDITION_FAILED : refused.why().status());
        } catch (Json.TooLarge e) {
            return failure(413, screens.words().text("mentorship.shared.refused.too-large"), List.of());
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("A mentorship request failed, reference {}", reference, e);
            return failure(500, screens.words().text("mentorship.shared.refused.failed", reference), List.of());
        }
    }

    private Response refusal(Refused refused, int status) {
        Words words = screens.words();
        List<Beside> problems =
                refused.problems().stream().map(one -> beside(words, one)).toList();
        return failure(status, words.say(refused.key(), refused.values()), problems);
    }

    private static Beside beside(Words words, Problem problem) {
        return new Beside(problem.field(), words.say(problem.key(), problem.values()));
    }

    private Response failure(int status, String message, List<Beside> problems) {
        return reply(status, new Failure(status, message, problems)).build();
    }

    private ResponseBuilder reply(int status, Object body) {
        return json(status, json.write(body));
    }

    private static ResponseBuilder json(int status, String body) {
        return Response.status(status)
                .type("application/json;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(body);
    }
}
