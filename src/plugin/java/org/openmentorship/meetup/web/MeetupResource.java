package org.openmentorship.meetup.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Instant;
import java.util.List;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.meetup.MeetupDesk.Plan;
import org.openmentorship.meetup.MeetupDesk.Sheet;
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

/** The doors to meet-ups, and to those who present there. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MeetupResource {
    /** A date that a coordinator sets; {@code at} is a local day and time in the zone, which is the visitor’s without one. */
    record MeetupIn(String programme, int turn, String at, String zone, String title, String place, boolean cancelled) {
        Plan plan(Words words) {
            Problems problems = new Problems();
            Instant when = words.instant(at, zone).orElse(null);
            if (when == null) {
                problems.add("at", "mentorship.shared.problem.moment");
            }
            problems.orRefuse();
            return new Plan(when, zone == null || zone.isBlank() ? words.zone().getId() : zone.strip(), title, place);
        }
    }

    /** Somebody presents. */
    record TalkOut(
            int id, int meetup, int relationship, PersonKey person, String title, Instant at, boolean cancelled) {
        static TalkOut of(Talk talk) {
            return new TalkOut(
                    talk.id(),
                    talk.meetup(),
                    talk.relationship(),
                    talk.person(),
                    talk.title(),
                    talk.at(),
                    talk.cancelled());
        }
    }

    /** A meet-up. */
    record MeetupOut(
            int id,
            int turn,
            String programme,
            Instant at,
            String zone,
            String title,
            String place,
            boolean cancelled,
            List<TalkOut> talks) {
        static MeetupOut of(Meetup one, List<Talk> talks) {
            return new MeetupOut(
                    one.id(),
                    one.turn(),
                    one.programme(),
                    one.at(),
                    one.zone(),
                    one.title(),
                    one.place(),
                    one.cancelled(),
                    talks.stream().map(TalkOut::of).toList());
        }
    }

    /** The coming ones, without their talks. */
    record MeetupsOut(List<MeetupOut> meetups) {}

    private static final String ALL = "/meetups";
    private static final String ONE = ALL + "/{id:\\d{1,9}}";
    private final MeetupDesk desk;
    private final People people;
    private final Json json;
    private final Replies replies;
    private final Screens screens;

    @Inject
    public MeetupResource(MeetupDesk desk, People people, Json json, Replies replies, Screens screens) {
        this.desk = desk;
        this.people = people;
        this.json = json;
        this.replies = replies;
        this.screens = screens;
    }

    @GET
    @Path(ALL)
    @Told(as = "The coming meet-ups, earliest first", to = Role.MEMBER, gives = MeetupsOut.class)
    public Response coming(@QueryParam("programme") String programme) {
        return replies.answer(() -> new MeetupsOut(desk.coming(me(), programme == null ? "" : programme).stream()
                .map(one -> MeetupOut.of(one, List.of()))
                .toList()));
    }

    @GET
    @Path(ONE)
    @Told(as = "A meet-up with its talks", to = Role.MEMBER, gives = MeetupOut.class, tagged = true)
    public Response see(@PathParam("id") int id) {
        return replies.tagged(
                () -> {
                    Sheet sheet = desk.sheet(me(), id);
                    return MeetupOut.of(sheet.meetup(), sheet.talks());
                },
                MeetupOut::turn);
    }

    @POST
    @Path(ALL)
    @Told(
            as = "Sets the date of a meet-up",
            to = Role.COORDINATOR,
            takes = MeetupIn.class,
            gives = MeetupOut.class,
            status = 201,
            tagged = true)
    public Response add(InputStream body) {
        return replies.created(
                () -> {
                    MeetupIn in = json.read(body, MeetupIn.class);
                    String programme = in.programme() == null ? "" : in.programme();
                    return MeetupOut.of(desk.add(me(), programme, in.plan(screens.words())), List.of());
                },
                MeetupOut::turn);
    }

    @PUT
    @Path(ONE)
    @Told(
            as = "Changes a meet-up, cancels it or takes that back",
            to = Role.COORDINATOR,
            takes = MeetupIn.class,
            gives = MeetupOut.class,
            tagged = true)
    public Response change(@PathParam("id") int id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.changed(
                seen,
                () -> {
                    MeetupIn in = json.read(body, MeetupIn.class);
                    int turn = Replies.seen(seen, in.turn());
                    Plan plan = in.plan(screens.words());
                    return MeetupOut.of(desk.change(me(), id, turn, plan, in.cancelled()), List.of());
                },
                MeetupOut::turn);
    }

    @DELETE
    @Path("/talks/{id:\\d{1,9}}")
    @Told(
            as = "Takes a talk off the list again",
            to = {Role.PARTY, Role.COORDINATOR},
            gives = TalkOut.class)
    public Response cancelTalk(@PathParam("id") int id) {
        return replies.answer(() -> TalkOut.of(desk.cancelTalk(me(), id)));
    }

    private Visitor me() {
        return people.current();
    }
}
