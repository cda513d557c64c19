package org.openmentorship.programme.web;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
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
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.ProgrammeDesk.Listed;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The door to programmes. */
@Path("/programmes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProgrammeResource {
    /** The state that is wanted, by whoever has seen this version. */
    public record Wanted(Programme.State state, int version) {}

    private static final String IF_MATCH = HttpHeaders.IF_MATCH;
    private final ProgrammeDesk desk;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public ProgrammeResource(ProgrammeDesk desk, People people, Json json, Replies replies) {
        this.desk = desk;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @GET
    @Told(as = "A page of the programmes that the visitor sees", to = Role.SIGNED_IN, gives = Listed.class)
    public Response list(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        int most = limit != null && limit.matches("\\d{1,6}") ? Integer.parseInt(limit) : 0;
        return replies.answer(() -> {
            Listed found = desk.seen(people.current(), after, most);
            return new Listed(
                    found.programmes().stream()
                            .map(one -> desk.told(people.current(), one))
                            .toList(),
                    found.next());
        });
    }

    @POST
    @AdminOnly
    @WebSudoRequired
    @Told(
            as = "Creates a programme",
            to = Role.ADMINISTRATOR,
            takes = Programme.class,
            gives = Programme.class,
            status = 201,
            tagged = true)
    public Response create(InputStream body) {
        return replies.created(
                () -> desk.create(people.current(), json.read(body, Programme.class)), Programme::version);
    }

    @GET
    @Path("/{key}")
    @Told(
            as = "A programme",
            to = {Role.MEMBER, Role.ADMINISTRATOR},
            gives = Programme.class,
            tagged = true)
    public Response see(@PathParam("key") String key) {
        return replies.tagged(() -> desk.told(people.current(), desk.see(people.current(), key)), Programme::version);
    }

    @PUT
    @Path("/{key}")
    @Told(
            as = "Changes a programme",
            to = {Role.COORDINATOR, Role.ADMINISTRATOR},
            takes = Programme.class,
            gives = Programme.class,
            tagged = true)
    public Response change(@PathParam("key") String key, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return replies.changed(seen, () -> change(key, seen, json.read(body, Programme.class)), Programme::version);
    }

    private Programme change(String key, String seen, Programme wanted) {
        if (!wanted.key().equals(key)) {
            throw problem("key", "mentorship.shared.problem.unknown-choice", wanted.key());
        }
        int version = Replies.seen(seen, wanted.version());
        return desk.change(people.current(), wanted.with(version, wanted.state()));
    }

    @PUT
    @Path("/{key}/state")
    @Told(
            as = "Opens, closes or archives a programme",
            to = {Role.COORDINATOR, Role.ADMINISTRATOR},
            takes = Wanted.class,
            gives = Programme.class,
            tagged = true)
    public Response setState(@PathParam("key") String key, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return replies.changed(seen, () -> setState(key, seen, json.read(body, Wanted.class)), Programme::version);
    }

    private Programme setState(String key, String seen, Wanted wanted) {
        if (wanted.state() == null) {
            throw problem("state", "mentorship.shared.problem.choose");
        }
        return desk.setState(people.current(), key, Replies.seen(seen, wanted.version()), wanted.state());
    }

    private static Refused problem(String field, String sentence, Object... values) {
        Problems problems = new Problems();
        problems.add(field, sentence, values);
        return new Refused(Refused.Why.INVALID, "mentorship.shared.problem.summary", problems.list(), 1);
    }
}
