package org.openmentorship.request.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.RequestBook.Board;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.request.RequestDesk.Saved;
import org.openmentorship.request.web.RequestJson.BoardOut;
import org.openmentorship.request.web.RequestJson.Form;
import org.openmentorship.request.web.RequestJson.Message;
import org.openmentorship.request.web.RequestJson.MisfitOut;
import org.openmentorship.request.web.RequestJson.Nothing;
import org.openmentorship.request.web.RequestJson.OfferOut;
import org.openmentorship.request.web.RequestJson.OffersOut;
import org.openmentorship.request.web.RequestJson.Redirection;
import org.openmentorship.request.web.RequestJson.RequestOut;
import org.openmentorship.request.web.RequestJson.SavedOut;
import org.openmentorship.request.web.RequestJson.Seen;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** The doors to requests, and to the offers on them. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RequestResource {
    private static final String REQUEST = "/requests/{id:\\d{1,9}}";
    private static final String OFFER = "/offers/{id:\\d{1,9}}";
    private final RequestDesk requests;
    private final OfferDesk offers;
    private final ProgrammeDesk programmes;
    private final People people;
    private final Json json;
    private final Replies replies;
    private final Screens screens;

    @Inject
    public RequestResource(
            RequestDesk requests,
            OfferDesk offers,
            ProgrammeDesk programmes,
            People people,
            Json json,
            Replies replies,
            Screens screens) {
        this.requests = requests;
        this.offers = offers;
        this.programmes = programmes;
        this.people = people;
        this.json = json;
        this.replies = replies;
        this.screens = screens;
    }

    @GET
    @Path("/requests")
    public Response board(@Context UriInfo address) {
        MultivaluedMap<String, String> wanted = address.getQueryParameters();
        return replies.answer(() -> {
            Board board = requests.board(people.current(), BoardFilter.query(wanted::getFirst));
            return new BoardOut(board.requests().stream().map(RequestOut::of).toList(), board.next());
        });
    }

    @POST
    @Path("/requests")
    public Response create(InputStream body) {
        return replies.created(() -> save(null, json.read(body, Form.class)));
    }

    @GET
    @Path(REQUEST)
    public Response see(@PathParam("id") int id) {
        return replies.answer(() -> RequestOut.of(requests.see(people.current(), id)));
    }

    @PUT
    @Path(REQUEST)
    public Response change(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> save(id, json.read(body, Form.class)));
    }

    @POST
    @Path(REQUEST + "/withdrawal")
    public Response withdraw(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> RequestOut.of(requests.withdraw(
                people.current(), id, json.read(body, Seen.class).version())));
    }

    @POST
    @Path(REQUEST + "/return")
    public Response returnToBoard(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> RequestOut.of(requests.returnToBoard(
                people.current(), id, json.read(body, Seen.class).version())));
    }

    @POST
    @Path(REQUEST + "/redirection")
    public Response redirect(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> {
            Redirection place = json.read(body, Redirection.class);
            return RequestOut.of(
                    requests.redirect(people.current(), id, place.version(), place.alternative(), place.message()));
        });
    }

    @GET
    @Path(REQUEST + "/offers")
    public Response offers(@PathParam("id") int id) {
        return replies.answer(() -> new OffersOut(
                offers.offers(people.current(), id).stream().map(OfferOut::of).toList()));
    }

    @POST
    @Path(REQUEST + "/offers")
    public Response offer(@PathParam("id") int id, InputStream body) {
        return replies.created(() -> OfferOut.of(offers.offer(
                people.current(), id, json.read(body, Message.class).message())));
    }

    @POST
    @Path(OFFER + "/withdrawal")
    public Response withdrawOffer(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> {
            json.read(body, Nothing.class);
            return OfferOut.of(offers.withdraw(people.current(), id));
        });
    }

    @POST
    @Path(OFFER + "/acceptance")
    public Response accept(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> RequestOut.of(
                offers.accept(people.current(), id, json.read(body, Seen.class).version())));
    }

    private SavedOut save(Integer id, Form form) {
        Saved saved = requests.save(people.current(), form.save(id));
        Words words = screens.words();
        Programme programme = programmes.see(people.current(), saved.request().programme());
        return new SavedOut(
                saved.request().id(),
                saved.request().version(),
                saved.request().state(),
                saved.misfits().stream()
                        .map(one -> MisfitOut.of(one, programme, words))
                        .toList());
    }
}
