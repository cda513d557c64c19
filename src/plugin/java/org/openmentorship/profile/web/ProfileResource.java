package org.openmentorship.profile.web;

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
import java.util.function.Function;
import org.openmentorship.profile.Directory;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Pause;
import org.openmentorship.profile.ProfileDesk;
import org.openmentorship.profile.web.ProfileJson.BreakIn;
import org.openmentorship.profile.web.ProfileJson.Nothing;
import org.openmentorship.profile.web.ProfileJson.ProfileIn;
import org.openmentorship.profile.web.ProfileJson.ProfileOut;
import org.openmentorship.profile.web.ProfileJson.SeenOut;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The doors to mentoring profiles: one’s own, and what others let one see of theirs. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProfileResource {
    private static final String MINE = "/profile";
    private static final String IF_MATCH = HttpHeaders.IF_MATCH;
    private final ProfileDesk desk;
    private final Directory directory;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public ProfileResource(ProfileDesk desk, Directory directory, People people, Json json, Replies replies) {
        this.desk = desk;
        this.directory = directory;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @GET
    @Path(MINE)
    @Told(as = "The visitor’s own mentoring profile", to = Role.SIGNED_IN, gives = ProfileOut.class, tagged = true)
    public Response mine() {
        return replies.tagged(() -> out(desk.mine(me()).profile()), ProfileOut::turn);
    }

    @PUT
    @Path(MINE)
    @Told(
            as = "Writes the visitor’s own mentoring profile",
            to = Role.SIGNED_IN,
            takes = ProfileIn.class,
            gives = ProfileOut.class,
            tagged = true)
    public Response change(@HeaderParam(IF_MATCH) String seen, InputStream body) {
        return replies.changed(seen, () -> change(seen, json.read(body, ProfileIn.class)), ProfileOut::turn);
    }

    private ProfileOut change(String seen, ProfileIn in) {
        return out(desk.save(me(), in.draft(), in.days(), Replies.seen(seen, in.turn())));
    }

    @PUT
    @Path(MINE + "/break")
    @Told(
            as = "Takes a break from new mentees and reminders, or ends it",
            to = Role.SIGNED_IN,
            takes = BreakIn.class,
            gives = ProfileOut.class,
            tagged = true)
    public Response rest(@HeaderParam(IF_MATCH) String seen, InputStream body) {
        return replies.changed(seen, () -> rest(seen, json.read(body, BreakIn.class)), ProfileOut::turn);
    }

    private ProfileOut rest(String seen, BreakIn in) {
        return out(desk.rest(me(), new Pause(in.resting(), in.until()), Replies.seen(seen, in.turn())));
    }

    @POST
    @Path(MINE + "/too-much")
    @Told(
            as = "Tells the coordinators, and nobody else, that it is too much",
            to = Role.MENTOR,
            takes = Nothing.class,
            gives = ProfileOut.class,
            tagged = true)
    public Response tooMuch(InputStream body) {
        return said(body, desk::tooMuch);
    }

    private Response said(InputStream body, Function<Visitor, MentoringProfile> what) {
        return replies.tagged(
                () -> {
                    json.read(body, Nothing.class);
                    return out(what.apply(me()));
                },
                ProfileOut::turn);
    }

    @POST
    @Path(MINE + "/relief")
    @Told(
            as = "Says that it is fine again",
            to = Role.SIGNED_IN,
            takes = Nothing.class,
            gives = ProfileOut.class,
            tagged = true)
    public Response relieved(InputStream body) {
        return said(body, desk::relieved);
    }

    @GET
    @Path("/profiles/{user}")
    @Told(as = "What somebody lets the visitor see of their profile", to = Role.SIGNED_IN, gives = SeenOut.class)
    public Response see(@PathParam("user") String user) {
        return replies.answer(
                () -> SeenOut.of(directory.see(me(), people.named(user).orElse(new PersonKey("")))));
    }

    private ProfileOut out(MentoringProfile profile) {
        return ProfileOut.of(profile, desk.today());
    }

    private Visitor me() {
        return people.current();
    }
}
