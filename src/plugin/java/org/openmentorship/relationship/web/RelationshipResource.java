package org.openmentorship.relationship.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.openmentorship.relationship.Diary;
import org.openmentorship.relationship.Diary.MineQuery;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.RelationshipDesk;
import org.openmentorship.relationship.web.RelationshipJson.Answer;
import org.openmentorship.relationship.web.RelationshipJson.Closing;
import org.openmentorship.relationship.web.RelationshipJson.End;
import org.openmentorship.relationship.web.RelationshipJson.LeftOut;
import org.openmentorship.relationship.web.RelationshipJson.LookOut;
import org.openmentorship.relationship.web.RelationshipJson.PairOut;
import org.openmentorship.relationship.web.RelationshipJson.PairsOut;
import org.openmentorship.relationship.web.RelationshipJson.Pause;
import org.openmentorship.relationship.web.RelationshipJson.Seen;
import org.openmentorship.relationship.web.RelationshipJson.Turned;
import org.openmentorship.relationship.web.RelationshipJson.Withdrawal;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The doors to relationships, from the first meeting to the end. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RelationshipResource {
    private static final String ALL = "/relationships";
    private static final String ONE = ALL + "/{id:\\d{1,9}}";
    private static final String IF_MATCH = HttpHeaders.IF_MATCH;
    private final RelationshipDesk desk;
    private final Diary diary;
    private final People people;
    private final Json json;
    private final Replies replies;
    private final Pages pages;

    @Inject
    public RelationshipResource(
            RelationshipDesk desk, Diary diary, People people, Json json, Replies replies, Pages pages) {
        this.desk = desk;
        this.diary = diary;
        this.people = people;
        this.json = json;
        this.replies = replies;
        this.pages = pages;
    }

    @GET
    @Path(ALL)
    @Told(as = "The visitor’s own relationships, newest first", to = Role.SIGNED_IN, gives = PairsOut.class)
    public Response mine(
            @QueryParam("programme") String programme,
            @QueryParam("live") String live,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        int most = limit != null && limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        MineQuery query = new MineQuery(programme, !"false".equals(live), after, most);
        return replies.answer(() -> PairsOut.of(diary.mine(me(), query)));
    }

    @GET
    @Path(ONE)
    @Told(
            as = "A relationship, with what its members have written for a member",
            to = {Role.PARTY, Role.COORDINATOR},
            gives = LookOut.class,
            tagged = true)
    public Response see(@PathParam("id") int id) {
        return replies.tagged(
                () -> LookOut.of(diary.look(me(), id), pages),
                look -> look.relationship().turn());
    }

    @POST
    @Path(ONE + "/break")
    @Told(
            as = "Takes a break, until a day or open",
            to = Role.PARTY,
            takes = Pause.class,
            gives = PairOut.class,
            tagged = true)
    public Response takeBreak(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return change(seen, body, Pause.class, (in, turn) -> desk.takeBreak(me(), id, turn, in.until()));
    }

    @POST
    @Path(ONE + "/resume")
    @Told(as = "Goes on after a break", to = Role.PARTY, takes = Turned.class, gives = PairOut.class, tagged = true)
    public Response resume(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return change(seen, body, Turned.class, (in, turn) -> desk.resume(me(), id, turn));
    }

    @POST
    @Path(ONE + "/extension")
    @Told(as = "Proposes another end", to = Role.PARTY, takes = End.class, gives = PairOut.class, tagged = true)
    public Response proposeEnd(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return change(seen, body, End.class, (in, turn) -> desk.proposeEnd(me(), id, turn, in.end()));
    }

    @POST
    @Path(ONE + "/extension/answer")
    @Told(
            as = "Agrees to the other end, or not",
            to = Role.PARTY,
            takes = Answer.class,
            gives = PairOut.class,
            tagged = true)
    public Response answerEnd(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return change(seen, body, Answer.class, (in, turn) -> desk.answerEnd(me(), id, turn, in.agree()));
    }

    @POST
    @Path(ONE + "/withdrawal")
    @Told(
            as = "Leaves, at any time and without a reason",
            to = Role.PARTY,
            takes = Withdrawal.class,
            gives = LeftOut.class)
    public Response withdraw(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> {
            Withdrawal leaving = json.read(body, Withdrawal.class);
            return LeftOut.of(desk.withdraw(me(), id, leaving.words(), leaving.toBoard()));
        });
    }

    @POST
    @Path(ONE + "/done")
    @Told(
            as = "Says done; with the last one it is completed",
            to = Role.PARTY,
            takes = Turned.class,
            gives = PairOut.class)
    public Response done(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> {
            json.read(body, Turned.class);
            return PairOut.of(desk.done(me(), id));
        });
    }

    @POST
    @Path(ONE + "/closing")
    @Told(
            as = "Closes it as lapsed or re-assigned; its request goes back to the board",
            to = Role.COORDINATOR,
            takes = Closing.class,
            gives = LeftOut.class)
    public Response close(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return replies.answer(() -> {
            Closing closing = json.read(body, Closing.class);
            return LeftOut.of(desk.close(me(), id, Replies.seen(seen, closing.turn()), closing.as()));
        });
    }

    private Visitor me() {
        return people.current();
    }

    private <T extends Seen> Response change(
            String seen, InputStream body, Class<T> type, BiFunction<T, Integer, Relationship> work) {
        Supplier<PairOut> changed = () -> {
            T in = json.read(body, type);
            return PairOut.of(work.apply(in, Replies.seen(seen, in.turn())));
        };
        return replies.changed(seen, changed, PairOut::turn);
    }
}
