package org.openmentorship.request.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.web.RequestJson.OfferOut;
import org.openmentorship.request.web.RequestJson.RequestOut;
import org.openmentorship.request.web.RequestJson.Seen;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;

/** The door to a single offer: withdrawn by its mentor, accepted by the mentee. */
@Path("/offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class OfferResource {
    /** Nothing has to be said. */
    public record Nothing() {}

    private final OfferDesk offers;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public OfferResource(OfferDesk offers, People people, Json json, Replies replies) {
        this.offers = offers;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @POST
    @Path("/{id:\\d{1,9}}/withdrawal")
    public Response withdraw(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> {
            json.read(body, Nothing.class);
            return OfferOut.of(offers.withdraw(people.current(), id));
        });
    }

    @POST
    @Path("/{id:\\d{1,9}}/acceptance")
    public Response accept(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> RequestOut.of(
                offers.accept(people.current(), id, json.read(body, Seen.class).version())));
    }
}
