package org.openmentorship.privacy.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.openmentorship.privacy.Erasure;
import org.openmentorship.privacy.PrivacyDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The doors for everybody to what is held about them. */
@Path("/privacy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PrivacyResource {
    /** The own user name, typed. */
    public record Confirmed(String confirm) {}

    /** How far it is. */
    public record ErasureOut(Erasure.Step step) {
        static ErasureOut of(Erasure one) {
            return new ErasureOut(one.step());
        }
    }

    private static final String FILE = "attachment; filename=\"my-mentoring.json\"";
    private final PrivacyDesk desk;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public PrivacyResource(PrivacyDesk desk, People people, Json json, Replies replies) {
        this.desk = desk;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @GET
    @Path("/me")
    @Told(as = "All that is held about oneself, as a file", to = Role.SIGNED_IN, gives = Object.class)
    public Response tell() {
        Response told = replies.written(() -> json.lines(desk.tell(people.current())));
        return told.getStatus() == 200
                ? Response.fromResponse(told)
                        .header("Content-Disposition", FILE)
                        .build()
                : told;
    }

    @POST
    @Path("/me/erasure")
    @Told(
            as = "Forgets oneself: what is one’s own goes, what others need stays without the name",
            to = Role.SIGNED_IN,
            takes = Confirmed.class,
            gives = ErasureOut.class)
    public Response forgetMe(InputStream body) {
        return replies.answer(() -> ErasureOut.of(
                desk.forgetMe(people.current(), json.read(body, Confirmed.class).confirm())));
    }
}
