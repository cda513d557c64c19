package org.openmentorship.privacy.web;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.openmentorship.privacy.Period;
import org.openmentorship.privacy.Period.Kind;
import org.openmentorship.privacy.PrivacyBook.Terms;
import org.openmentorship.privacy.PrivacyDesk;
import org.openmentorship.privacy.Retention;
import org.openmentorship.privacy.web.PrivacyResource.ErasureOut;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The doors for administrators to how long what is kept, and to the forgetting of somebody. */
@Path("/privacy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
@WebSudoRequired
public final class RetentionResource {
    /** How long each is kept from now on; what is not said is kept as long as it usually is. */
    public record PeriodsIn(
            Period drafts, Period requests, Period cases, Period letters, Period gains, Period history, int turn) {
        Map<Kind, Period> chosen() {
            Map<Kind, Period> all = new EnumMap<>(Kind.class);
            put(all, Kind.DRAFTS, drafts);
            put(all, Kind.REQUESTS, requests);
            put(all, Kind.CASES, cases);
            put(all, Kind.LETTERS, letters);
            put(all, Kind.GAINS, gains);
            put(all, Kind.HISTORY, history);
            return all;
        }

        private static void put(Map<Kind, Period> all, Kind kind, Period period) {
            if (period != null) {
                all.put(kind, period);
            }
        }
    }

    /** How long each is kept, how much the last run has taken away, and the turn to say with the next choice. */
    public record PeriodsOut(Map<Kind, Period> periods, Map<Kind, Integer> taken, int turn) {
        static PeriodsOut of(Terms terms) {
            return new PeriodsOut(Period.whole(terms.chosen()), terms.taken(), terms.turn());
        }
    }

    /** Nothing is said. */
    public record Run() {}

    /** Somebody by user name, or by the key of an account that is gone; typed twice. */
    public record Forgotten(String person, String confirm) {}

    private final Retention retention;
    private final PrivacyDesk desk;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public RetentionResource(Retention retention, PrivacyDesk desk, People people, Json json, Replies replies) {
        this.retention = retention;
        this.desk = desk;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @PUT
    @Path("/periods")
    @Told(as = "Says how long what is kept", to = Role.ADMINISTRATOR, takes = PeriodsIn.class, gives = PeriodsOut.class)
    public Response choose(InputStream body) {
        return replies.answer(() -> {
            PeriodsIn wanted = json.read(body, PeriodsIn.class);
            return PeriodsOut.of(retention.choose(people.current(), wanted.chosen(), wanted.turn()));
        });
    }

    @POST
    @Path("/run")
    @Told(
            as = "Takes away now what has been kept for long enough",
            to = Role.ADMINISTRATOR,
            takes = Run.class,
            gives = PeriodsOut.class)
    public Response run(InputStream body) {
        return replies.answer(() -> {
            json.read(body, Run.class);
            return PeriodsOut.of(retention.run(people.current()));
        });
    }

    @POST
    @Path("/erasures")
    @Told(
            as = "Forgets somebody: what was theirs alone goes, what others need stays without the name",
            to = Role.ADMINISTRATOR,
            takes = Forgotten.class,
            gives = ErasureOut.class)
    public Response forget(InputStream body) {
        return replies.answer(() -> {
            Forgotten wanted = json.read(body, Forgotten.class);
            return ErasureOut.of(desk.forget(people.current(), wanted.person(), wanted.confirm()));
        });
    }
}
