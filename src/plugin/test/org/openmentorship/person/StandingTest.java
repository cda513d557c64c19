package org.openmentorship.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.plan.Plan;
import org.openmentorship.plan.Sights;
import org.openmentorship.plan.Sights.Sight;
import org.openmentorship.profile.Directory.Order;
import org.openmentorship.profile.Directory.Search;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Seats;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** Where somebody stands in a programme. */
@Tag("KIND-36")
class StandingTest {
    @Test
    void nobodyIsNothing() {
        assertThat(Standing.of(Village.NOBODY, true, Kind.PROGRAMME))
                .isEqualTo(new Standing(false, true, false, false, false));
    }

    @Test
    void everybodyInTheSpaceMayAskWhenNoGroupIsNamed() {
        assertThat(Standing.of(Village.OTHER_MENTEE, true, Kind.PROGRAMME))
                .isEqualTo(new Standing(true, true, true, false, false));
    }

    @Test
    void whoeverDoesNotSeeTheSpaceHasNoSeatThere() {
        assertThat(Standing.of(Village.MENTOR, false, Kind.PROGRAMME).mayMentor())
                .isFalse();
        assertThat(Standing.of(Village.COORDINATOR, false, Kind.PROGRAMME).coordinates())
                .isFalse();
        assertThat(Standing.of(Village.ADMIN, false, Kind.PROGRAMME).coordinates())
                .isTrue();
    }

    @Test
    void mentorsAreNamedOrInTheirGroup() {
        assertThat(Standing.of(Village.MENTOR, true, Kind.PROGRAMME).mayMentor())
                .isTrue();
        assertThat(Standing.of(Village.inGroup("new", "mentors"), true, Kind.PROGRAMME)
                        .mayMentor())
                .isTrue();
        assertThat(Standing.of(Village.inGroup("new", ""), true, seats("", "")).mayMentor())
                .isFalse();
    }

    @Test
    void onlyTheAskersGroupMayAskWhenOneIsNamed() {
        Programme closedCircle = seats("mentees", "");

        assertThat(Standing.of(Village.MENTEE, true, closedCircle).mayAsk()).isFalse();
        assertThat(Standing.of(Village.inGroup("in", "mentees"), true, closedCircle)
                        .mayAsk())
                .isTrue();
    }

    private static Programme seats(String askers, String mentors) {
        Programme kind = Kind.PROGRAMME;
        return new Programme(
                kind.key(),
                1,
                kind.state(),
                kind.spaceKey(),
                kind.profile(),
                kind.guidance(),
                kind.form(),
                new Seats(List.of(), List.of(), List.of(), List.of(), askers, mentors),
                kind.places(),
                kind.running(),
                null);
    }

    @Test
    @Tag("WMF-18")
    void whoSeesWhatIsTheProgrammesChoice() {
        Visitor member = Village.MENTEE;
        for (Sight sight : Sight.values()) {
            Programme kind = Kind.planned(Plan.NONE.seen(Sights.all(sight)));
            Standing asker = Standing.of(member, true, kind);
            boolean parties = sight == Sight.PARTIES;

            assertThat(List.of(
                            asker.seesBoard(),
                            asker.seesMentors(),
                            asker.seesSupply(),
                            asker.seesMeetups(),
                            asker.seesPeople()))
                    .as(sight.name())
                    .containsOnly(!parties);
            assertThat(Standing.of(Village.MENTOR, true, kind).seesBoard()).isTrue();
            assertThat(Standing.of(Village.COORDINATOR, true, kind).seesSupply())
                    .isTrue();
            assertThat(Standing.of(Village.ADMIN, false, kind).seesMentors()).isTrue();
            assertThat(Standing.of(member, false, kind).seesMentors()).isFalse();
            assertThat(Standing.of(Village.NOBODY, true, kind).seesBoard()).isFalse();
        }
    }

    @Test
    void everyDoorHeedsIt() {
        World world = World.inMemory().withKind();
        Request open = world.open(Village.MENTEE);
        Sight parties = Sight.PARTIES;
        world.programmes.update(Kind.planned(Plan.NONE.seen(Sights.all(parties))));
        BoardQuery board = new BoardQuery("kind", Set.of(), "", "", null, null, "", 0);
        Search search = new Search("kind", "", "", "", false, false, Order.NAME, "", 9);

        refused(Why.UNKNOWN, "unknown", () -> world.requests.see(Village.OTHER_MENTEE, open.id()));
        assertThat(world.requests.board(Village.OTHER_MENTEE, board).requests()).isEmpty();
        assertThat(world.requests.counts(world.guest(Village.OTHER_MENTEE))).isEmpty();
        refused(Why.UNKNOWN, "programme", () -> world.directory.find(Village.OTHER_MENTEE, search));
        refused(Why.UNKNOWN, "programme", () -> world.supply.see(Village.OTHER_MENTEE, "kind"));
        assertThat(world.requests.see(Village.MENTEE, open.id())).isEqualTo(open);
        assertThat(world.requests.board(Village.MENTOR, board).requests()).containsExactly(open);
        assertThat(world.directory.find(Village.MENTOR, search).entries()).isEmpty();
        assertThat(world.supply.see(Village.COORDINATOR, "kind").lines()).isNotEmpty();
    }
}
