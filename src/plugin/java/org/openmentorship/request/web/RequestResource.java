package org.openmentorship.request.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.function.Supplier;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestAccess;
import org.openmentorship.request.RequestBook.Board;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.request.RequestDesk.Saved;
import org.openmentorship.request.RequestRoom.Guest;
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
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;
import org.openmentorship.shared.web.Words;

/** The doors to requests, and to the offers on them. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RequestResource {
    private static final String REQUEST = "/requests/{id:\\d{1,9}}";
    private static final String IF_MATCH = HttpHeaders.IF_MATCH;
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
    @Told(as = "A page of the board", to = Role.MEMBER, gives = BoardOut.class)
    public Response board(@Context UriInfo address) {
        MultivaluedMap<String, String> wanted = address.getQueryParameters();
        return replies.answer(() -> {
            BoardQuery query = BoardFilter.query(wanted::getFirst);
            Guest guest = requests.enter(people.current(), query.programme());
            Board board = requests.board(guest, query);
            return new BoardOut(
                    board.requests().stream()
                            .map(one -> RequestOut.of(one, guest.seesOwner(one), guest.seesWish(one)))
                            .toList(),
                    board.next());
        });
    }

    @POST
    @Path("/requests")
    @Told(
            as = "Asks for a mentor, or keeps a draft",
            to = Role.ASKER,
            takes = Form.class,
            gives = SavedOut.class,
            status = 201)
    public Response create(InputStream body) {
        return replies.created(() -> save(null, null, body), SavedOut::version);
    }

    @GET
    @Path(REQUEST)
    @Told(
            as = "A request",
            to = {Role.OWNER, Role.MEMBER, Role.COORDINATOR},
            gives = RequestOut.class,
            tagged = true)
    public Response see(@PathParam("id") int id) {
        return replies.tagged(() -> told(requests.see(people.current(), id)), RequestOut::version);
    }

    @PUT
    @Path(REQUEST)
    @Told(as = "Changes a request", to = Role.OWNER, takes = Form.class, gives = SavedOut.class, tagged = true)
    public Response change(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return replies.changed(seen, () -> save(id, seen, body), SavedOut::version);
    }

    @POST
    @Path(REQUEST + "/withdrawal")
    @Told(as = "Takes a request back", to = Role.OWNER, takes = Seen.class, gives = RequestOut.class, tagged = true)
    public Response withdraw(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return change(seen, () -> requests.withdraw(people.current(), id, version(seen, body)));
    }

    @POST
    @Path(REQUEST + "/return")
    @Told(
            as = "Brings a request back to the board",
            to = {Role.OWNER, Role.COORDINATOR},
            takes = Seen.class,
            gives = RequestOut.class,
            tagged = true)
    public Response returnToBoard(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return change(seen, () -> requests.returnToBoard(people.current(), id, version(seen, body)));
    }

    @POST
    @Path(REQUEST + "/redirection")
    @Told(
            as = "Points to a better place",
            to = Role.COORDINATOR,
            takes = Redirection.class,
            gives = RequestOut.class,
            tagged = true)
    public Response redirect(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return change(seen, () -> {
            Redirection place = json.read(body, Redirection.class);
            int version = Replies.seen(seen, place.version());
            return requests.redirect(people.current(), id, version, place.alternative(), place.message());
        });
    }

    @GET
    @Path(REQUEST + "/offers")
    @Told(
            as = "The offers on a request that the visitor may see",
            to = {Role.OWNER, Role.OFFERING_MENTOR, Role.COORDINATOR, Role.MEMBER},
            gives = OffersOut.class)
    public Response offers(@PathParam("id") int id, @QueryParam("after") String after) {
        int last = after != null && after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0;
        return replies.answer(() -> OffersOut.of(offers.offers(people.current(), id), last));
    }

    @POST
    @Path(REQUEST + "/offers")
    @Told(as = "Offers to be the mentor", to = Role.MENTOR, takes = Message.class, gives = OfferOut.class, status = 201)
    public Response offer(@PathParam("id") int id, InputStream body) {
        return replies.created(() -> OfferOut.of(offers.offer(
                people.current(), id, json.read(body, Message.class).message())));
    }

    @POST
    @Path(OFFER + "/withdrawal")
    @Told(as = "Takes an offer back", to = Role.OFFERING_MENTOR, takes = Nothing.class, gives = OfferOut.class)
    public Response withdrawOffer(@PathParam("id") int id, InputStream body) {
        return replies.answer(() -> {
            json.read(body, Nothing.class);
            return OfferOut.of(offers.withdraw(people.current(), id));
        });
    }

    @POST
    @Path(OFFER + "/acceptance")
    @Told(
            as = "Accepts an offer; the version is the request’s",
            to = Role.OWNER,
            takes = Seen.class,
            gives = RequestOut.class,
            tagged = true)
    public Response accept(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return change(seen, () -> offers.accept(people.current(), id, version(seen, body)));
    }

    private Response change(String seen, Supplier<Request> work) {
        return replies.changed(seen, () -> told(work.get()), RequestOut::version);
    }

    private int version(String seen, InputStream body) {
        return Replies.seen(seen, json.read(body, Seen.class).version());
    }

    private RequestOut told(Request request) {
        Visitor visitor = people.current();
        return requests.standing(visitor, request.programme())
                .map(one -> RequestOut.of(
                        request,
                        RequestAccess.maySeeOwner(visitor, one, request),
                        RequestAccess.maySeeWish(visitor, one, request)))
                .orElseGet(() -> RequestOut.of(request, false, false));
    }

    private SavedOut save(Integer id, String seen, InputStream body) {
        Form form = json.read(body, Form.class);
        Saved saved = requests.save(people.current(), form.save(id, Replies.seen(seen, form.version())));
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
