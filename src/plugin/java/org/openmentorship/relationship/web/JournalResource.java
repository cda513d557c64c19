package org.openmentorship.relationship.web;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Diary;
import org.openmentorship.relationship.Diary.Look;
import org.openmentorship.relationship.Journal;
import org.openmentorship.relationship.web.RelationshipJson.DoingIn;
import org.openmentorship.relationship.web.RelationshipJson.DoingOut;
import org.openmentorship.relationship.web.RelationshipJson.GainIn;
import org.openmentorship.relationship.web.RelationshipJson.GainOut;
import org.openmentorship.relationship.web.RelationshipJson.HelpIn;
import org.openmentorship.relationship.web.RelationshipJson.HelpOut;
import org.openmentorship.relationship.web.RelationshipJson.MeetingIn;
import org.openmentorship.relationship.web.RelationshipJson.NoteIn;
import org.openmentorship.relationship.web.RelationshipJson.NoteOut;
import org.openmentorship.relationship.web.RelationshipJson.PairOut;
import org.openmentorship.relationship.web.RelationshipJson.TalkIn;
import org.openmentorship.relationship.web.RelationshipJson.TalkOut;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The doors to what members write down on the way: the next meeting, notes, gains, a talk, a call for help. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class JournalResource {
    private static final String PAIR = "/relationships/{id:\\d{1,9}}";
    private final Journal journal;
    private final Diary diary;
    private final CaseDesk cases;
    private final People people;
    private final Pages pages;
    private final Json json;
    private final Replies replies;
    private final Screens screens;

    @Inject
    public JournalResource(
            Journal journal,
            Diary diary,
            CaseDesk cases,
            People people,
            Pages pages,
            Json json,
            Replies replies,
            Screens screens) {
        this.journal = journal;
        this.diary = diary;
        this.cases = cases;
        this.people = people;
        this.pages = pages;
        this.json = json;
        this.replies = replies;
        this.screens = screens;
    }

    @PUT
    @Path(PAIR + "/meeting")
    @Told(
            as = "Sets the next meeting, or none",
            to = Role.PARTY,
            takes = MeetingIn.class,
            gives = PairOut.class,
            tagged = true)
    public Response meet(@PathParam("id") int id, @HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.changed(
                seen,
                () -> {
                    MeetingIn in = json.read(body, MeetingIn.class);
                    int turn = Replies.seen(seen, in.turn());
                    return PairOut.of(journal.meet(me(), id, turn, in.instant(screens.words())));
                },
                PairOut::turn);
    }

    @POST
    @Path(PAIR + "/notes")
    @Told(
            as = "Makes a page for session notes",
            to = Role.PARTY,
            takes = NoteIn.class,
            gives = NoteOut.class,
            status = 201)
    public Response write(@PathParam("id") int id, InputStream body) {
        return replies.created(() -> {
            NoteIn note = json.read(body, NoteIn.class);
            return NoteOut.of(journal.note(me(), id, note.day(), note.title()), null, pages);
        });
    }

    @GET
    @Path(PAIR + "/notes/{note:\\d{1,9}}")
    @Told(as = "A session note, with its page once the wiki has it", to = Role.PARTY, gives = NoteOut.class)
    public Response note(@PathParam("id") int id, @PathParam("note") int note) {
        return replies.answer(() -> {
            Look look = diary.look(me(), id);
            return look.notes().stream()
                    .filter(one -> one.id() == note)
                    .findFirst()
                    .map(one -> NoteOut.of(one, look.pages().get(one.page()), pages))
                    .orElseThrow(() -> new Refused(Refused.Why.UNKNOWN, "mentorship.relationship.problem.unknown"));
        });
    }

    @PUT
    @Path(PAIR + "/gains")
    @Told(as = "Keeps what the visitor has gained", to = Role.PARTY, takes = GainIn.class, gives = GainOut.class)
    public Response gains(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> {
            GainIn gain = json.read(body, GainIn.class);
            return GainOut.of(journal.gains(me(), id, gain.impact(), gain.worked(), gain.learned()));
        });
    }

    @PUT
    @Path(PAIR + "/doing")
    @Told(
            as = "Says how the visitor is doing, to the others in it alone",
            to = Role.PARTY,
            takes = DoingIn.class,
            gives = DoingOut.class)
    public Response doing(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> {
            DoingIn in = json.read(body, DoingIn.class);
            return DoingOut.of(journal.doing(me(), id, in.feeling(), in.words()));
        });
    }

    @POST
    @Path(PAIR + "/talks")
    @Told(as = "Presents at a meet-up", to = Role.PARTY, takes = TalkIn.class, gives = TalkOut.class, status = 201)
    public Response present(@PathParam("id") int id, InputStream body) {
        return replies.created(() -> {
            TalkIn talk = json.read(body, TalkIn.class);
            return TalkOut.of(journal.talk(me(), id, talk.meetup(), talk.title()));
        });
    }

    @POST
    @Path("/help")
    @Told(
            as = "Asks the coordinators for help, and nobody else sees it",
            to = Role.MEMBER,
            takes = HelpIn.class,
            gives = HelpOut.class,
            status = 201)
    public Response help(InputStream body) {
        return replies.created(() -> {
            HelpIn call = json.read(body, HelpIn.class);
            return HelpOut.of(
                    call.relationship() > 0
                            ? journal.help(me(), call.relationship(), call.words(), call.key())
                            : cases.help(me(), call.help()));
        });
    }

    private Visitor me() {
        return people.current();
    }
}
