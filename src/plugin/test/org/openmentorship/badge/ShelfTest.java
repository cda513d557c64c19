package org.openmentorship.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.Told;
import org.openmentorship.programme.Programme;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.world.World;

/** Whoever has carried mentoring through to the end has a badge of the programme, for those who may see it. */
@Tag("OSK-20")
class ShelfTest {
    private static final String DONE = "mentorship.badge.completed.";
    private final World world = World.inMemory().withKind();
    private final Badges badges = new Badges().lodge(new Completed(world.pairs.book));
    private final Shelf shelf = new Shelf(badges, world.books.profiles(), world.programmeDesk);

    private void completed(Visitor mentee, Visitor mentor) {
        Relationship pair = world.pairs.begun(mentee, mentor);
        world.pairs.desk.done(mentee, pair.id());
        world.pairs.desk.done(mentor, pair.id());
    }

    @Test
    void bothHaveABadgeForWhatTheyCompletedEachForTheirPart() {
        world.pairs.withoutContract();
        completed(MENTEE, MENTOR);

        assertThat(badges.of(MENTEE.key())).containsExactly(badge(DONE + "MENTEE", 1, world.clock.instant()));
        assertThat(badges.of(MENTOR.key())).containsExactly(badge(DONE + "MENTOR", 1, world.clock.instant()));
    }

    private static Badge badge(String name, int times, Instant at) {
        return new Badge(name, "mentorship.badge.completed", List.of(times), "kind", at);
    }

    @Test
    void severalTimesAreOneBadgeThatCountsThem() {
        world.pairs.withoutContract();
        completed(MENTEE, MENTOR);
        world.clock.pass(Duration.ofDays(100));
        completed(OTHER_MENTEE, MENTOR);

        assertThat(badges.of(MENTOR.key())).containsExactly(badge(DONE + "MENTOR", 2, world.clock.instant()));
    }

    @Test
    void whatRunsOrEndedOtherwiseGivesNoneAndTakesNone() {
        world.pairs.withoutContract();
        completed(MENTEE, MENTOR);
        Relationship left = world.pairs.begun(OTHER_MENTEE, MENTOR);
        world.pairs.desk.done(OTHER_MENTEE, left.id());
        world.pairs.desk.withdraw(MENTOR, left.id(), "", false);
        world.pairs.begun(OTHER_MENTEE, OTHER_MENTOR);

        assertThat(badges.of(OTHER_MENTEE.key())).isEmpty();
        assertThat(badges.of(OTHER_MENTOR.key())).isEmpty();
        assertThat(badges.of(MENTOR.key())).hasSize(1);
    }

    @Test
    void withoutAWishThoseWithAPartInTheProgrammeSeeIt() {
        world.pairs.withoutContract();
        completed(MENTEE, MENTOR);

        assertThat(seen(MENTEE)).isEqualTo(1);
        assertThat(seen(OTHER_MENTEE)).isEqualTo(1);
        assertThat(seen(COORDINATOR)).isEqualTo(1);
        assertThat(seen(OUTSIDER)).as("does not see the programme").isZero();
        assertThat(seen(NOBODY)).isZero();
    }

    @Test
    void aBadgeIsShownAsThePersonLikes() {
        world.pairs.withoutContract();
        completed(MENTEE, MENTOR);
        Draft draft = Told.wanting();
        world.profiles.save(MENTEE, Told.shown(draft, Map.of(Part.BADGES, Sight.NOBODY)), Map.of(), 1);
        assertThat(seen(MENTEE)).as("one’s own").isEqualTo(1);
        assertThat(seen(OTHER_MENTEE)).isZero();
        assertThat(seen(COORDINATOR)).isZero();

        world.profiles.save(MENTEE, Told.shown(draft, Map.of(Part.BADGES, Sight.EVERYBODY)), Map.of(), 2);
        assertThat(seen(OTHER_MENTEE)).isEqualTo(1);
        assertThat(seen(OUTSIDER)).as("does not see the programme").isZero();
    }

    @Test
    void aBadgeStaysWhenItsProgrammeIsArchived() {
        world.pairs.withoutContract();
        completed(MENTEE, MENTOR);
        Programme kind = world.programmes.find("kind").orElseThrow();
        world.programmes.update(kind.with(kind.version() + 1, Programme.State.ARCHIVED));

        assertThat(seen(OTHER_MENTEE)).isEqualTo(1);
    }

    @Test
    void laterFeaturesLodgeTheirOwnAndTheLatestComesFirst() {
        world.pairs.withoutContract();
        completed(MENTEE, MENTOR);
        Badge other = new Badge(
                DONE + "BUDDY", "", List.of(), "kind", world.clock.instant().plusSeconds(1));
        badges.lodge(person -> List.of(other));

        assertThat(badges.of(MENTEE.key())).hasSize(2).startsWith(other);
    }

    private int seen(Visitor reader) {
        return shelf.see(reader, MENTEE.key()).size();
    }
}
