package org.openmentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Pause;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.profile.MentoringProfile.Wish;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;

/** One’s own profile: what may be told, breaks, too much, and what others see. */
class ProfileDeskTest {
    private final World world = World.inMemory().withKind();

    @Test
    void whoeverHasToldNothingHasABlankProfileAndMaySaySomething() {
        assertThat(world.profiles.mine(MENTEE).profile().isBlank()).isTrue();
        assertThat(world.profiles.mine(MENTEE).mayMentorIn()).isEmpty();
        assertThat(world.profiles.mine(MENTOR).mayMentorIn()).containsExactly("kind");

        MentoringProfile told = world.profiles.save(MENTEE, Told.wanting("r"), Map.of(DayOfWeek.MONDAY, "9-10"), 1);

        assertThat(world.profiles.mine(MENTEE).profile()).isEqualTo(told);
        assertThat(told.draft().week().on(DayOfWeek.MONDAY)).isEqualTo("09:00–10:00");
        assertThat(told.turn()).isEqualTo(2);
    }

    @Test
    void theSameSentTwiceChangesNothingAndAnOlderOneIsTold() {
        save(MENTOR, Told.offering("r", 3));

        assertThat(world.profiles
                        .save(MENTOR, Told.offering("r", 3), Map.of(), 1)
                        .turn())
                .isEqualTo(2);
        refused(Why.STALE, "stale", () -> world.profiles.save(MENTOR, Told.offering("r", 4), Map.of(), 1));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> world.profiles.mine(NOBODY));
    }

    @Test
    @Tag("WMF-28")
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        Draft wrong = new Draft(
                "x".repeat(2001),
                "y".repeat(81),
                List.of(new Skilled("kind", "cobol", 9)),
                List.of(new Wish("other", "r"), new Wish("kind", "r"), new Wish("kind", "r")),
                List.of("en", "xx"),
                "Mars/Olympus",
                Week.NONE,
                51,
                List.of("kind"),
                "",
                Map.of());

        Refused told = refused(
                Why.INVALID, "summary", () -> world.profiles.save(MENTEE, wrong, Map.of(DayOfWeek.SUNDAY, "late"), 1));

        assertThat(told.problems())
                .extracting(one -> one.field())
                .contains(
                        "about",
                        "community",
                        "offers",
                        "learns",
                        "languages",
                        "zone",
                        "capacity",
                        "mentorsIn",
                        "hours.SUNDAY");
        assertThat(world.profiles.mine(MENTEE).profile().isBlank()).isTrue();
    }

    @Test
    @Tag("WMF-30")
    @Tag("REPS-06")
    void placesAreUsedByPairsAndFreeAgainWhenTheyEnd() {
        save(MENTOR, Told.offering("r", 3));
        Relationship pair = world.pairs.running();

        assertThat(profile(MENTOR).used()).isEqualTo(1);
        assertThat(profile(MENTOR).free(today())).isEqualTo(1);
        assertThat(profile(MENTOR).turn())
                .as("what the mentor is writing is not stale")
                .isEqualTo(2);

        world.pairs.introduced();
        assertThat(profile(MENTOR).place(today())).isEqualTo(Place.FULL);

        world.pairs.desk.withdraw(MENTEE, pair.id(), "", false);
        assertThat(profile(MENTOR).used()).isEqualTo(1);
    }

    @Test
    void whoeverTellsLateHasThePlacesCountedThatAreUsedAlready() {
        world.pairs.running();

        assertThat(save(MENTOR, Told.offering("r", 3)).used()).isEqualTo(1);
    }

    @Test
    @Tag("OLS-52")
    void aBreakLastsUntilItsDayOrUntilItIsEnded() {
        save(MENTOR, Told.offering("r", 3));
        LocalDate day = today().plusDays(3);
        refused(Why.INVALID, "summary", () -> world.profiles.rest(MENTOR, new Pause(true, today()), 2));

        MentoringProfile away = world.profiles.rest(MENTOR, new Pause(true, day), 2);
        assertThat(away.place(today())).isEqualTo(Place.AWAY);
        assertThat(away.free(today())).isZero();
        assertThat(world.profiles.back()).isZero();

        world.clock.pass(Duration.ofDays(3));
        assertThat(profile(MENTOR).place(today())).isEqualTo(Place.FREE);
        assertThat(world.profiles.back()).isEqualTo(1);
        assertThat(profile(MENTOR).pause()).isEqualTo(Pause.NONE);

        world.profiles.rest(MENTOR, new Pause(true, null), 4);
        assertThat(profile(MENTOR).place(LocalDate.MAX)).isEqualTo(Place.AWAY);
        assertThat(world.profiles.rest(MENTOR, new Pause(false, null), 5).place(today()))
                .isEqualTo(Place.FREE);
    }

    @Test
    @Tag("REPS-27")
    void tooMuchIsToldToTheCoordinatorsOnceAndToNobodyElse() {
        save(MENTOR, Told.offering("r", 3));

        MentoringProfile burdened = world.profiles.tooMuch(MENTOR);
        world.profiles.tooMuch(MENTOR);

        Case told = onlyCase(Case.State.OPEN);
        assertThat(told.kind()).isEqualTo(Kind.TOO_MUCH);
        assertThat(told.asker()).isEqualTo(MENTOR.key());
        assertThat(burdened.place(today())).isEqualTo(Place.FULL);
        assertThat(world.queue.see(COORDINATOR, told.id())).isEqualTo(told);
        refused(Why.UNKNOWN, "unknown", () -> world.queue.see(OTHER_MENTOR, told.id()));
        assertThat(world.cases).hasSize(1);

        assertThat(world.profiles.relieved(MENTOR).place(today())).isEqualTo(Place.FREE);
        assertThat(world.queue.see(COORDINATOR, told.id()).done()).isTrue();
        world.profiles.tooMuch(MENTOR);
        assertThat(onlyCase(Case.State.OPEN).id()).isNotEqualTo(told.id());
    }

    @Test
    @Tag("REPS-27")
    void tooMuchCanBeSaidAgainAfterACoordinatorHasLookedAfterIt() {
        world.profiles.tooMuch(MENTOR);
        Case told = onlyCase(Case.State.OPEN);
        world.queue.together(COORDINATOR, List.of(told.id()), org.openmentorship.queue.CaseDesk.Action.DONE);

        world.profiles.tooMuch(MENTOR);

        assertThat(onlyCase(Case.State.OPEN).asker()).isEqualTo(MENTOR.key());
    }

    @Test
    void whoeverIsNoMentorHasNobodyToTell() {
        refused(Why.CLOSED, "no-mentor", () -> world.profiles.tooMuch(MENTEE));
        assertThat(world.profiles.relieved(MENTEE).isBlank()).isTrue();
    }

    @Test
    void othersSeeWhatTheyAreLetAndReachIsForTheIntroducedAlone() {
        Draft draft = Told.shown(
                Told.reached(Told.offering("r", 3), "Ring twice"),
                Map.of(Part.LANGUAGES, Sight.EVERYBODY, Part.OFFERS, Sight.MEMBERS, Part.ABOUT, Sight.NOBODY));
        save(MENTOR, draft);

        assertThat(world.directory.see(OUTSIDER, MENTOR.key()).parts()).containsExactly(Part.LANGUAGES);
        assertThat(world.directory.see(OTHER_MENTEE, MENTOR.key()).parts())
                .containsExactlyInAnyOrder(Part.OFFERS, Part.LEARNS, Part.LANGUAGES, Part.HOURS);
        assertThat(world.directory.see(MENTOR, MENTOR.key()).parts()).contains(Part.ABOUT);
        assertThat(world.directory.see(MENTEE, MENTOR.key()).introduced()).isFalse();

        world.pairs.running();
        assertThat(world.directory.see(MENTEE, MENTOR.key()).introduced()).isTrue();
        assertThat(world.directory.see(OTHER_MENTEE, MENTOR.key()).introduced()).isFalse();
    }

    @Test
    void aProfileOfWhichNothingIsToBeSeenSoundsLikeNone() {
        save(
                MENTOR,
                Told.shown(
                        Told.offering("r", 3),
                        Map.of(
                                Part.ABOUT, Sight.NOBODY,
                                Part.OFFERS, Sight.NOBODY,
                                Part.LEARNS, Sight.NOBODY,
                                Part.LANGUAGES, Sight.NOBODY,
                                Part.HOURS, Sight.NOBODY)));

        refused(Why.UNKNOWN, "unknown", () -> world.directory.see(MENTEE, MENTOR.key()));
        refused(Why.UNKNOWN, "unknown", () -> world.directory.see(MENTEE, OTHER_MENTOR.key()));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> world.directory.see(NOBODY, MENTOR.key()));
    }

    private Case onlyCase(Case.State state) {
        List<Case> cases = world.queue
                .queue(COORDINATOR, new org.openmentorship.queue.CaseBook.QueueQuery("kind", state, null, null, "", 0))
                .cases();
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    private MentoringProfile save(Visitor who, Draft draft) {
        return world.profiles.save(who, draft, Map.of(), 1);
    }

    private MentoringProfile profile(Visitor who) {
        return world.profiles.mine(who).profile();
    }

    private LocalDate today() {
        return world.profiles.today();
    }
}
