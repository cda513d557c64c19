package org.openmentorship.seat.web;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.stream.Stream;
import org.openmentorship.seat.Looks;
import org.openmentorship.seat.Looks.Look;
import org.openmentorship.seat.Looks.Tab;
import org.openmentorship.seat.Looks.Wanted;
import org.openmentorship.seat.Ropes;
import org.openmentorship.seat.SeatDesk;
import org.openmentorship.seat.web.SeatJson.Invitation;
import org.openmentorship.seat.web.SeatJson.RoleRead;
import org.openmentorship.seat.web.SeatJson.SeatAnswer;
import org.openmentorship.seat.web.SeatJson.SeatEnd;
import org.openmentorship.seat.web.SeatJson.SeatGuide;
import org.openmentorship.seat.web.SeatJson.SeatOut;
import org.openmentorship.seat.web.SeatJson.SeatStep;
import org.openmentorship.seat.web.SeatJson.SeatsOut;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The doors to the seats of a programme: invitations, wishes, what was read, and how somebody new finds their feet. */
@Path("/seats")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SeatResource {
    private static final String ONE = "/{id:\\d{1,9}}";
    private final SeatDesk desk;
    private final Ropes ropes;
    private final Looks looks;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public SeatResource(SeatDesk desk, Ropes ropes, Looks looks, People people, Json json, Replies replies) {
        this.desk = desk;
        this.ropes = ropes;
        this.looks = looks;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @GET
    @Told(
            as = "The seats of a programme; of mentors, and what is not answered, for coordinators",
            to = Role.MEMBER,
            gives = SeatsOut.class)
    public Response list(
            @QueryParam("programme") String programme,
            @QueryParam("tab") String tab,
            @QueryParam("role") String role,
            @QueryParam("after") String after,
            @QueryParam("limit") String limit) {
        return replies.answer(() -> {
            Tab shown = Stream.of(Tab.values())
                    .filter(one -> one.name().equals(tab))
                    .findFirst()
                    .orElse(Tab.NOW);
            Look look = looks.look(me(), programme, new Wanted(shown, role, number(after), number(limit)));
            return new SeatsOut(
                    look.seats().stream()
                            .map(SeatOut::of)
                            .map(one -> look.coordinates() || me().is(one.person()) ? one : one.discreet())
                            .toList(),
                    look.next());
        });
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    @POST
    @Told(
            as = "Asks somebody to take a role",
            to = Role.COORDINATOR,
            takes = Invitation.class,
            gives = SeatOut.class,
            status = 201,
            tagged = true)
    public Response invite(InputStream body) {
        return replies.created(
                () -> {
                    Invitation in = json.read(body, Invitation.class);
                    return SeatOut.of(desk.invite(me(), in.programme(), in.role(), in.person(), in.words()));
                },
                SeatOut::turn);
    }

    @POST
    @Path("/wishes")
    @Told(
            as = "Signs up for a role that is open for that",
            to = Role.MEMBER,
            takes = RoleRead.class,
            gives = SeatOut.class,
            status = 201,
            tagged = true)
    public Response signUp(InputStream body) {
        return replies.created(
                () -> {
                    RoleRead in = json.read(body, RoleRead.class);
                    return SeatOut.of(desk.signUp(me(), in.programme(), in.role(), in.version()));
                },
                SeatOut::turn);
    }

    @PUT
    @Path("/reading")
    @Told(
            as = "Confirms having read what one’s role is now",
            to = Role.OWNER,
            takes = RoleRead.class,
            gives = SeatOut.class,
            tagged = true)
    public Response read(InputStream body) {
        return replies.tagged(
                () -> {
                    RoleRead in = json.read(body, RoleRead.class);
                    return SeatOut.of(desk.read(me(), in.programme(), in.role(), in.version()));
                },
                SeatOut::turn);
    }

    @PUT
    @Path(ONE + "/answer")
    @Told(
            as = "Says yes or no: whoever was invited, or a coordinator to whoever has signed up",
            to = {Role.OWNER, Role.COORDINATOR},
            takes = SeatAnswer.class,
            gives = SeatOut.class,
            tagged = true)
    public Response answer(@PathParam("id") int id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.changed(
                seen,
                () -> {
                    SeatAnswer in = json.read(body, SeatAnswer.class);
                    int turn = Replies.seen(seen, in.turn());
                    return SeatOut.of(desk.answer(me(), id, turn, in.accept(), in.version()));
                },
                SeatOut::turn);
    }

    @PUT
    @Path(ONE + "/end")
    @Told(
            as = "Leaves a seat, or takes back what was asked",
            to = {Role.OWNER, Role.COORDINATOR},
            takes = SeatEnd.class,
            gives = SeatOut.class,
            tagged = true)
    public Response end(@PathParam("id") int id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.changed(
                seen,
                () -> SeatOut.of(desk.end(
                        me(),
                        id,
                        Replies.seen(seen, json.read(body, SeatEnd.class).turn()))),
                SeatOut::turn);
    }

    @PUT
    @Path(ONE + "/step")
    @Told(
            as = "Says that a step of the onboarding is done, or is not after all",
            to = {Role.OWNER, Role.COORDINATOR},
            takes = SeatStep.class,
            gives = SeatOut.class,
            tagged = true)
    public Response step(@PathParam("id") int id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.changed(
                seen,
                () -> {
                    SeatStep in = json.read(body, SeatStep.class);
                    return SeatOut.of(ropes.step(me(), id, Replies.seen(seen, in.turn()), in.step(), in.done()));
                },
                SeatOut::turn);
    }

    @PUT
    @Path(ONE + "/guide")
    @Told(
            as = "Says who looks after somebody new",
            to = Role.COORDINATOR,
            takes = SeatGuide.class,
            gives = SeatOut.class,
            tagged = true)
    public Response guide(@PathParam("id") int id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.changed(
                seen,
                () -> {
                    SeatGuide in = json.read(body, SeatGuide.class);
                    return SeatOut.of(ropes.guide(me(), id, Replies.seen(seen, in.turn()), in.person()));
                },
                SeatOut::turn);
    }

    private Visitor me() {
        return people.current();
    }
}
