package org.openmentorship.contract.web;

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
import java.util.function.Supplier;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.ContractDesk;
import org.openmentorship.contract.SigningDesk;
import org.openmentorship.contract.SigningDesk.Sign;
import org.openmentorship.contract.web.ContractJson.ContractKept;
import org.openmentorship.contract.web.ContractJson.ContractOut;
import org.openmentorship.contract.web.ContractJson.Joining;
import org.openmentorship.contract.web.ContractJson.Leaving;
import org.openmentorship.contract.web.ContractJson.OutlineIn;
import org.openmentorship.contract.web.ContractJson.Proposal;
import org.openmentorship.contract.web.ContractJson.Reopening;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The doors to contracts: the outline, the terms and the signatures under them. */
@Path("/contracts/{id:\\d{1,9}}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ContractResource {
    private static final String IF_MATCH = HttpHeaders.IF_MATCH;
    private final ContractDesk desk;
    private final SigningDesk signing;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public ContractResource(ContractDesk desk, SigningDesk signing, People people, Json json, Replies replies) {
        this.desk = desk;
        this.signing = signing;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @GET
    @Told(
            as = "A contract with its terms and signatures",
            to = {Role.PARTY, Role.COORDINATOR},
            gives = ContractOut.class,
            tagged = true)
    public Response see(@PathParam("id") int id) {
        return replies.tagged(() -> ContractOut.of(signing.look(people.current(), id)), ContractOut::turn);
    }

    @PUT
    @Path("/outline")
    @Told(
            as = "Writes the outline",
            to = Role.PARTY,
            takes = OutlineIn.class,
            gives = ContractKept.class,
            tagged = true)
    public Response write(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return kept(seen, () -> {
            OutlineIn outline = json.read(body, OutlineIn.class);
            return desk.write(people.current(), id, Replies.seen(seen, outline.turn()), outline.outline());
        });
    }

    @POST
    @Path("/parties")
    @Told(
            as = "Lets a co-mentor or a further mentee in",
            to = Role.PARTY,
            takes = Joining.class,
            gives = ContractKept.class,
            tagged = true)
    public Response join(@PathParam("id") int id, InputStream body) {
        return kept(null, () -> {
            Joining one = json.read(body, Joining.class);
            return desk.join(people.current(), id, one.user(), one.role());
        });
    }

    @POST
    @Path("/leave")
    @Told(
            as = "Somebody who was let in leaves again, or is taken out",
            to = Role.PARTY,
            takes = Leaving.class,
            gives = ContractKept.class,
            tagged = true)
    public Response leave(@PathParam("id") int id, InputStream body) {
        return kept(null, () -> {
            Leaving one = json.read(body, Leaving.class);
            Contract contract = signing.look(people.current(), id).contract();
            return desk.leave(people.current(), id, one.who(contract, people));
        });
    }

    @POST
    @Path("/proposals")
    @Told(
            as = "Makes terms of the outline, to be signed",
            to = Role.PARTY,
            takes = Proposal.class,
            gives = ContractKept.class,
            tagged = true)
    public Response propose(@PathParam("id") int id, @HeaderParam(IF_MATCH) String seen, InputStream body) {
        return kept(seen, () -> {
            int turn = Replies.seen(seen, json.read(body, Proposal.class).turn());
            return desk.propose(people.current(), id, turn);
        });
    }

    @POST
    @Path("/reopen")
    @Told(
            as = "Declines the terms of this version, or asks for other ones",
            to = Role.PARTY,
            takes = Reopening.class,
            gives = ContractKept.class,
            tagged = true)
    public Response reopen(@PathParam("id") int id, InputStream body) {
        return kept(null, () -> {
            Reopening one = json.read(body, Reopening.class);
            return desk.reopen(people.current(), id, one.version(), one.words());
        });
    }

    @POST
    @Path("/signatures")
    @Told(
            as = "Signs the terms of this version and hash, once",
            to = Role.PARTY,
            takes = Sign.class,
            gives = ContractKept.class,
            status = 201,
            tagged = true)
    public Response sign(@PathParam("id") int id, InputStream body) {
        return replies.created(
                () -> ContractKept.of(signing.sign(people.current(), id, json.read(body, Sign.class))),
                ContractKept::turn);
    }

    private Response kept(String seen, Supplier<Contract> work) {
        return replies.changed(seen, () -> ContractKept.of(work.get()), ContractKept::turn);
    }
}
