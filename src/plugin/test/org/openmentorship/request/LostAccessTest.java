package org.openmentorship.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Seats;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** Between one step and the next people leave groups and spaces, and programmes close. */
class LostAccessTest {
    private final World world = World.inMemory().withKind();

    @Test
    @Tag("KIND-25")
    void nobodyIsIntroducedToAMentorWhoNoLongerSeesTheSpace() {
        Request request = world.open(MENTEE);
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        world.village.outside.add(MENTOR.key());

        refused(Why.CLOSED, "mentor-gone", () -> world.offers.accept(MENTEE, offer.id(), request.version()));
        assertThat(world.now(request).state()).isEqualTo(State.OPEN);
    }

    @Test
    @Tag("KIND-25")
    void aMenteeWhoNoLongerSeesTheSpaceLearnsNobodysContactButMayLeave() {
        Request request = world.open(MENTEE);
        Offer offer = world.offers.offer(MENTOR, request.id(), "");
        world.village.outside.add(MENTEE.key());

        refused(Why.NOT_ALLOWED, "may-not-ask", () -> world.offers.accept(MENTEE, offer.id(), request.version()));
        assertThat(world.requests
                        .withdraw(MENTEE, request.id(), request.version())
                        .state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whoeverHasLeftTheGroupOfThoseWhoAskSubmitsNoDraft() {
        Visitor member = world.village.welcome(Village.inGroup("newcomer", "members"));
        world.programmes.update(asking("members"));
        Request draft = world.draft(member);
        Visitor left = world.village.welcome(Village.inGroup("newcomer", "others"));

        refused(Why.NOT_ALLOWED, "may-not-ask", () -> world.requests.save(left, submit(draft)));
    }

    @Test
    void theSameFormSentAgainChangesNothingInAnArchivedProgramme() {
        Save first = World.form(Kind.DRAFT, true, false);
        Request request = world.requests.save(MENTEE, first).request();
        world.programmes.update(Kind.in(Programme.State.ARCHIVED));
        Save again = new Save(null, first.submissionKey(), 0, "kind", Kind.called("Else"), true, true);

        refused(Why.CLOSED, "archived", () -> world.requests.save(MENTEE, again));
        assertThat(world.now(request)).isEqualTo(request);
    }

    @Test
    void aClosedProgrammeTakesNoNewOffersEither() {
        Request request = world.open(MENTEE);
        world.programmes.update(Kind.in(Programme.State.CLOSED));

        refused(Why.CLOSED, "board.closed", () -> world.offers.offer(MENTOR, request.id(), ""));
    }

    @Test
    void aChoiceThatIsNotThereIsRefusedBesideItsField() {
        List<String> skills = new ArrayList<>(Arrays.asList("r", null));
        HashSet<String> checks = new HashSet<>(Arrays.asList((String) null));
        Draft draft = new Draft("Title", Map.of(), skills, 1, checks);

        assertThat(refused(Why.INVALID, "summary", () -> world.requests.save(MENTEE, World.form(draft, false, false)))
                        .problems())
                .extracting(one -> one.field())
                .containsExactly("skills", "checks");
    }

    private static Save submit(Request draft) {
        return new Save(draft.id(), "", draft.version(), "kind", draft.draft(), true, true);
    }

    private static Programme asking(String group) {
        Programme kind = Kind.PROGRAMME;
        Seats seats = new Seats(List.of(), kind.seats().coordinators(), List.of(), List.of(), group, "mentors");
        return new Programme(
                kind.key(),
                2,
                kind.state(),
                kind.spaceKey(),
                kind.profile(),
                kind.guidance(),
                kind.form(),
                seats,
                kind.places(),
                kind.running(),
                null);
    }
}
