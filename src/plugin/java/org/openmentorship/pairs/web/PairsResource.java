package org.openmentorship.pairs.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.pairs.PairsDesk;
import org.openmentorship.pairs.PairsDesk.Line;
import org.openmentorship.pairs.PairsDesk.Overview;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Replies;
import org.openmentorship.shared.web.Told;

/** The door to all pairs of a programme. */
@Path("/pairs")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PairsResource {
    /** Somebody in it. */
    record WhoOut(PersonKey person, Role role) {
        static WhoOut of(Member one) {
            return new WhoOut(one.person(), one.role());
        }
    }

    /** A pair; the round is empty where it belongs to none, the week is 0 where none is counted. */
    record LineOut(
            int id,
            String title,
            State state,
            List<WhoOut> people,
            String round,
            int week,
            int weeks,
            LocalDate start,
            LocalDate end,
            Instant heard) {
        static LineOut of(Line line) {
            Relationship one = line.pair();
            return new LineOut(
                    one.id(),
                    one.title(),
                    one.state(),
                    PairsView.people(one).stream().map(WhoOut::of).toList(),
                    line.round().map(round -> round.name()).orElse(""),
                    line.week().week(),
                    line.week().weeks(),
                    one.plan().start(),
                    one.plan().end(),
                    line.heard());
        }
    }

    /** A page of pairs, the newest first. */
    record OverviewOut(List<LineOut> pairs, String next) {
        static OverviewOut of(Overview overview) {
            return new OverviewOut(overview.lines().stream().map(LineOut::of).toList(), overview.next());
        }
    }

    private final PairsDesk desk;
    private final People people;
    private final Replies replies;

    @Inject
    public PairsResource(PairsDesk desk, People people, Replies replies) {
        this.desk = desk;
        this.people = people;
        this.replies = replies;
    }

    @GET
    @Told(as = "A page of all pairs of a programme", to = Told.Role.COORDINATOR, gives = OverviewOut.class)
    public Response see(@Context UriInfo address) {
        return replies.answer(() -> OverviewOut.of(desk.see(
                people.current(),
                PairsFilter.query(name -> address.getQueryParameters().getFirst(name)))));
    }
}
