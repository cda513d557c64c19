package org.openmentorship.person.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.openmentorship.person.WishDesk;
import org.openmentorship.person.Wishes;
import org.openmentorship.person.Wishes.Topic;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;
import org.openmentorship.shared.web.Told.Role;

/** The door to one’s own choice of mails. */
@Path("/mails")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MailResource {
    /** The topics that somebody goes without. */
    public record MailsOut(List<Topic> unwanted, int turn) {
        static MailsOut of(Wishes wishes) {
            return new MailsOut(wishes.unwanted().stream().sorted().toList(), wishes.turn());
        }
    }

    /** The topics that somebody wants to go without, having seen this turn. */
    public record Mails(List<Topic> unwanted, int turn) {}

    private final WishDesk desk;
    private final People people;
    private final Json json;
    private final Replies replies;

    @Inject
    public MailResource(WishDesk desk, People people, Json json, Replies replies) {
        this.desk = desk;
        this.people = people;
        this.json = json;
        this.replies = replies;
    }

    @GET
    @Told(as = "The mails that I go without", to = Role.SIGNED_IN, gives = MailsOut.class, tagged = true)
    public Response see() {
        return replies.tagged(() -> MailsOut.of(desk.see(people.current())), MailsOut::turn);
    }

    @PUT
    @Told(
            as = "Changes which mails I go without",
            to = Role.SIGNED_IN,
            takes = Mails.class,
            gives = MailsOut.class,
            tagged = true)
    public Response change(@HeaderParam(HttpHeaders.IF_MATCH) String seen, InputStream body) {
        return replies.changed(seen, () -> change(seen, json.read(body, Mails.class)), MailsOut::turn);
    }

    private MailsOut change(String seen, Mails wanted) {
        Problems problems = new Problems();
        if (wanted.unwanted() == null || wanted.unwanted().contains(null)) {
            problems.add("unwanted", "mentorship.shared.problem.choose");
        }
        problems.orRefuse();
        int turn = Replies.seen(seen, wanted.turn());
        return MailsOut.of(desk.change(people.current(), Set.copyOf(wanted.unwanted()), turn));
    }
}
