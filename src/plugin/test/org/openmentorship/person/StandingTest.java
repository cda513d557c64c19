package org.openmentorship.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Seats;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;

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
}
