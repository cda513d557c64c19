package org.openmentorship.programme.web;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;

/** The door to programmes. */
@Path("/programmes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ProgrammeResource {
    /** A list of programmes. */
    public record Listed(List<Programme> programmes) {}

    /** The state that is wanted, by whoever has seen this version. */
    public record Wanted(Programme.State state, int version) {}

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
    public Response list() {
        return replies.answer(() -> new Listed(desk.seen(people.current())));
    }

    @POST
    @AdminOnly
    public Response create(InputStream body) {
        return replies.created(() -> desk.create(people.current(), json.read(body, Programme.class)));
    }

    @GET
    @Path("/{key}")
    public Response see(@PathParam("key") String key) {
        return replies.answer(() -> desk.see(people.current(), key));
    }

    @PUT
    @Path("/{key}")
    public Response change(@PathParam("key") String key, InputStream body) {
        return replies.answer(() -> {
            Programme wanted = json.read(body, Programme.class);
            if (!wanted.key().equals(key)) {
                Problems problems = new Problems();
                problems.add("key", "mentorship.shared.problem.unknown-choice", wanted.key());
                problems.orRefuse();
            }
            return desk.change(people.current(), wanted);
        });
    }

    @PUT
    @Path("/{key}/state")
    public Response setState(@PathParam("key") String key, InputStream body) {
        return replies.answer(() -> {
            Wanted wanted = json.read(body, Wanted.class);
            if (wanted.state() == null) {
                Problems problems = new Problems();
                problems.add("state", "mentorship.shared.problem.choose");
                problems.orRefuse();
            }
            return desk.setState(people.current(), key, wanted.version(), wanted.state());
        });
    }
}
