package org.openmentorship.queue.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.queue.CaseDesk.Change;
import org.openmentorship.queue.CaseDesk.Outcome;
import org.openmentorship.queue.CaseDesk.Queue;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;
import org.openmentorship.shared.web.Words;

/** The doors to the coordinators’ queue. */
@Path("/cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CaseResource {
    /** What a coordinator does with one case; what is left out stays as it is. */
    record CaseIn(int turn, State state, String note, String answer) {}

    /** The same thing done with several. */
    record Many(List<Integer> ids, Action action) {}

    /** A case. */
    record CaseOut(
            int id,
            int turn,
            String programme,
            Kind kind,
            int relationship,
            String title,
            PersonKey asker,
            String words,
            State state,
            PersonKey owner,
            String note,
            String answer,
            Instant since,
            Instant doneAt) {
        static CaseOut of(Case one) {
            return new CaseOut(
                    one.id(),
                    one.turn(),
                    one.programme(),
                    one.kind(),
                    one.relationship(),
                    one.title(),
                    one.asker(),
                    one.words(),
                    one.state(),
                    one.owner(),
                    one.note(),
                    one.answer(),
                    one.since(),
                    one.doneAt());
        }
    }

    /** A page of the queue, the longest waiting first, and how many cases there are of each state. */
    record QueueOut(List<CaseOut> cases, String next, int open, int taken, int done) {
        static QueueOut of(Queue queue) {
            return new QueueOut(
                    queue.cases().stream().map(CaseOut::of).toList(),
                    queue.next(),
                    queue.counts().getOrDefault(State.OPEN, 0),
                    queue.counts().getOrDefault(State.TAKEN, 0),
                    queue.counts().getOrDefault(State.DONE, 0));
        }
    }

    /** What has become of one of several: the status it would have had alone, and why not. */
    record OutcomeOut(int id, int status, String message) {
        static OutcomeOut of(Outcome one, Words words) {
            return one.refused()
                    .map(no -> new OutcomeOut(one.id(), no.why().status(), words.say(no.key(), no.values())))
                    .orElse(new OutcomeOut(one.id(), 200, ""));
        }
    }

    /** One for each. */
    record OutcomesOut(List<OutcomeOut> outcomes) {}

    private static final String ONE = "/{id:\\d{1,9}}";
    private static final String CHOOSE = "mentorship.shared.problem.choose";
    private final CaseDesk desk;
    private final People people;
    private final Json json;
    private final Replies replies;
    private final Screens screens;

    @Inject
    public CaseResource(CaseDesk desk, People people, Json json, Replies replies, Screens screens) {
        this.desk = desk;
        this.people = people;
        this.json = json;
        this.replies = replies;
        this.screens = screens;
    }

    @GET
    @Told(as = "A page of the queue", to = Role.COORDINATOR, gives = QueueOut.class)
    public Response queue(@Context UriInfo address) {
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        return replies.answer(() -> QueueOut.of(desk.queue(me(), query(asked))));
    }

    @GET
    @Path(ONE)
    @Told(
            as = "A case, or one’s own call for help",
            to = {Role.COORDINATOR, Role.OWNER},
            gives = CaseOut.class,
            tagged = true)
    public Response see(@PathParam("id") int id) {
        return replies.tagged(() -> CaseOut.of(desk.see(me(), id)), CaseOut::turn);
    }

    @PUT
    @Path(ONE)
    @Told(
            as = "Takes a case, gives it back, notes, answers or ends it",
            to = Role.COORDINATOR,
            takes = CaseIn.class,
            gives = CaseOut.class,
            tagged = true)
    public Response change(@PathParam("id") int id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.changed(
                seen,
                () -> {
                    CaseIn in = json.read(body, CaseIn.class);
                    int turn = Replies.seen(seen, in.turn());
                    return CaseOut.of(desk.change(me(), new Change(id, turn, in.state(), in.note(), in.answer())));
                },
                CaseOut::turn);
    }

    @POST
    @Told(
            as = "Does the same with up to 50 cases",
            to = Role.COORDINATOR,
            takes = Many.class,
            gives = OutcomesOut.class)
    public Response together(InputStream body) {
        return replies.answer(() -> {
            Many many = json.read(body, Many.class);
            Problems problems = new Problems();
            if (many.ids() == null || many.ids().isEmpty() || many.ids().contains(null)) {
                problems.add("ids", CHOOSE);
            }
            if (many.action() == null) {
                problems.add("action", CHOOSE);
            }
            problems.orRefuse();
            Words words = screens.words();
            return new OutcomesOut(desk.together(me(), many.ids(), many.action()).stream()
                    .map(one -> OutcomeOut.of(one, words))
                    .toList());
        });
    }

    private QueueQuery query(MultivaluedMap<String, String> asked) {
        String limit = asked.getFirst("limit");
        String owner = asked.getFirst("owner");
        String programme = asked.getFirst("programme");
        return new QueueQuery(
                programme == null ? "" : programme,
                one(State.class, asked.getFirst("state")),
                one(Kind.class, asked.getFirst("kind")),
                owner == null ? null : people.named(owner).orElse(new PersonKey("")),
                asked.getFirst("after"),
                limit != null && limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private Visitor me() {
        return people.current();
    }
}
