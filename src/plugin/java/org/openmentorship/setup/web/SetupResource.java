package org.openmentorship.setup.web;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.programme.Programme;
import org.openmentorship.setup.Defaults;
import org.openmentorship.setup.DefaultsDesk;
import org.openmentorship.setup.SetupDesk;
import org.openmentorship.setup.SetupDesk.Order;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The doors through which programmes are made. */
@Path("/setup")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SetupResource {
    /** What has become of the pages of a programme. */
    public record SheetsOut(List<SheetOut> pages) {}

    /** A page; its address is empty until the wiki has it, and its trouble while there is none. */
    public record SheetOut(String title, ManagedPage.State state, String path, String trouble) {}

    /** The place of the page that is wanted again; all of them when it is empty. */
    public record Again(String place) {}

    private final SetupDesk desk;
    private final DefaultsDesk defaults;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public SetupResource(SetupDesk desk, DefaultsDesk defaults, People people, Json json, Replies replies) {
        this.desk = desk;
        this.defaults = defaults;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @POST
    @Path("/programmes")
    @AdminOnly
    @WebSudoRequired
    @Told(
            as = "Makes a programme with its pages, from a preset or like another programme",
            to = Role.ADMINISTRATOR,
            takes = Order.class,
            gives = Programme.class,
            status = 201,
            tagged = true)
    public Response create(InputStream body) {
        return replies.created(() -> desk.create(people.current(), json.read(body, Order.class)), Programme::version);
    }

    @POST
    @Path("/creations")
    @Told(
            as = "Makes a programme as administrators do, by somebody whom they let",
            to = {Role.CREATOR, Role.ADMINISTRATOR},
            takes = Order.class,
            gives = Programme.class,
            status = 201,
            tagged = true)
    public Response begin(InputStream body) {
        return replies.created(() -> desk.create(people.current(), json.read(body, Order.class)), Programme::version);
    }

    @PUT
    @Path("/defaults")
    @AdminOnly
    @WebSudoRequired
    @Told(
            as = "Lays down who may make programmes and what new ones start with",
            to = Role.ADMINISTRATOR,
            takes = Defaults.class,
            gives = Defaults.class,
            tagged = true)
    public Response changeDefaults(@HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.changed(seen, () -> changeDefaults(seen, json.read(body, Defaults.class)), Defaults::version);
    }

    private Defaults changeDefaults(String seen, Defaults wanted) {
        return defaults.change(people.current(), wanted.at(Replies.seen(seen, wanted.version())));
    }

    @POST
    @Path("/programmes/{key}/pages")
    @AdminOnly
    @WebSudoRequired
    @Told(
            as = "Tries again to make the pages of a programme that could not be made, or have gone",
            to = Role.ADMINISTRATOR,
            takes = Again.class,
            gives = SheetsOut.class)
    public Response again(@PathParam("key") String key, InputStream body) {
        return replies.answer(() -> {
            String place = json.read(body, Again.class).place();
            return new SheetsOut(desk.again(people.current(), key, place == null ? "" : place).stream()
                    .map(SetupResource::sheet)
                    .toList());
        });
    }

    @POST
    @Path("/programmes/{key}/design")
    @Told(
            as = "Makes the page with the design sheet of a programme",
            to = {Role.COORDINATOR, Role.ADMINISTRATOR},
            takes = Again.class,
            gives = SheetsOut.class)
    public Response design(@PathParam("key") String key, InputStream body) {
        return replies.answer(() -> {
            json.read(body, Again.class);
            return new SheetsOut(desk.makeDesign(people.current(), key).stream()
                    .map(SetupResource::sheet)
                    .toList());
        });
    }

    private static SheetOut sheet(ManagedPage page) {
        return new SheetOut(
                page.given().title().isEmpty()
                        ? page.wish().title()
                        : page.given().title(),
                page.state(),
                page.path(),
                page.trouble() == ManagedPage.Trouble.NONE ? "" : page.trouble().name());
    }
}
