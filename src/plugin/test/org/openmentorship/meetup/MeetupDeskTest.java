package org.openmentorship.meetup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.meetup.Meetup.Event;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupDesk.Plan;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.plan.Sights;
import org.openmentorship.plan.Sights.Sight;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** Coordinators keep the dates, and whoever has something to tell puts it on one of them. */
class MeetupDeskTest {
    private final World world = World.inMemory().withKind();
    private final MeetupDesk desk = world.pairs.meetups;
    private final Instant soon = world.clock.instant().plus(Duration.ofDays(10));

    @Test
    @Tag("KIND-37")
    void aDateIsAddedAndEverybodyInTheSpaceSeesItOnAPage() {
        Meetup meetup = desk.add(COORDINATOR, "kind", plan(soon, " December  meet-up "));
        Wish page = world.pages.get("meetup:" + meetup.id());

        assertThat(meetup.title()).isEqualTo("December meet-up");
        assertThat(desk.coming(MENTEE, "kind")).containsExactly(meetup);
        assertThat(page.title()).isEqualTo("2026-12-01 December meet-up");
        assertThat(page.people()).isEmpty();
        assertThat(page.body()).contains("mentorship-meetup").contains(">" + meetup.id() + "<");
    }

    @Test
    @Tag("WMF-18")
    void whereOnlySomeSeeThemWhoeverGivesATalkDoesToo() {
        Meetup meetup = desk.add(COORDINATOR, "kind", plan(soon, "December"));
        world.programmes.update(Kind.planned(org.openmentorship.plan.Plan.NONE.seen(Sights.all(Sight.PARTIES))));

        assertThat(desk.coming(MENTOR, "kind")).containsExactly(meetup);
        refused(Why.UNKNOWN, "programme", () -> desk.coming(MENTEE, "kind"));
        refused(Why.UNKNOWN, "unknown", () -> desk.sheet(MENTEE, meetup.id()));
        Talk talk = desk.present(MENTEE.key(), "kind", 7, meetup.id(), "What I have learned");
        assertThat(desk.sheet(MENTEE, meetup.id()).talks()).containsExactly(talk);
        desk.cancelTalk(MENTEE, talk.id());
        refused(Why.UNKNOWN, "unknown", () -> desk.sheet(MENTEE, meetup.id()));
    }

    @Test
    @Tag("KIND-37")
    void itIsMovedCancelledAndTakenUpAgainAndOnlyWhatMattersIsTold() {
        Meetup meetup = desk.add(COORDINATOR, "kind", plan(soon, "December"));
        Meetup named = desk.change(COORDINATOR, meetup.id(), 1, plan(soon, "Christmas"), false);
        assertThat(world.pairs.meetupEvents).isEmpty();
        Instant later = soon.plus(Duration.ofDays(1));
        Meetup moved = desk.change(COORDINATOR, meetup.id(), 2, plan(later, "Christmas"), false);
        Meetup off = desk.change(COORDINATOR, meetup.id(), 3, plan(later, "Christmas"), true);
        assertThat(desk.coming(MENTEE, "kind")).isEmpty();
        assertThat(desk.coming(COORDINATOR, "kind")).containsExactly(off);
        Meetup on = desk.change(COORDINATOR, meetup.id(), 4, plan(later, "Christmas"), false);

        assertThat(named.turn()).isEqualTo(2);
        assertThat(world.pairs.meetupEvents)
                .containsExactly(
                        new Event.Moved(moved, COORDINATOR.key()),
                        new Event.Cancelled(off, COORDINATOR.key()),
                        new Event.Moved(on, COORDINATOR.key()));
        assertThat(world.ledger.of("meetup:" + meetup.id()))
                .extracting(Ledger.Entry::action)
                .containsExactly("added", "changed", "changed", "cancelled", "changed");
    }

    @Test
    void aDateIsWholeAndInTheFuture() {
        assertThat(refused(Why.INVALID, "summary", () -> desk.add(COORDINATOR, "kind", new Plan(null, "Mars", "", "")))
                        .problems())
                .extracting(Problems.Problem::field)
                .containsExactly("title", "at", "zone");
        refused(Why.INVALID, "summary", () -> desk.add(COORDINATOR, "kind", plan(world.clock.instant(), "Now")));
        refused(
                Why.INVALID,
                "summary",
                () -> desk.add(COORDINATOR, "kind", plan(soon.plus(Duration.ofDays(2000)), "Far")));
    }

    @Test
    void whatIsPastMayStillBeCorrectedWithoutTellingAnybody() {
        Meetup meetup = desk.add(COORDINATOR, "kind", plan(soon, "December"));
        world.clock.pass(Duration.ofDays(20));
        Meetup after = desk.change(COORDINATOR, meetup.id(), 1, new Plan(soon, "Europe/London", "December", "X"), true);

        assertThat(after.place()).isEqualTo("X");
        assertThat(world.pairs.meetupEvents).isEmpty();
    }

    @Test
    void onlyCoordinatorsKeepDatesAndOnlyAsTheySawThem() {
        Meetup meetup = desk.add(COORDINATOR, "kind", plan(soon, "December"));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.add(MENTOR, "kind", plan(soon, "Mine")));
        refused(
                Why.NOT_ALLOWED,
                "not-coordinator",
                () -> desk.change(MENTEE, meetup.id(), 1, plan(soon, "Mine"), true));
        refused(Why.UNKNOWN, "unknown", () -> desk.sheet(OUTSIDER, meetup.id()));
        refused(Why.UNKNOWN, "programme", () -> desk.coming(OUTSIDER, "kind"));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.coming(NOBODY, "kind"));
        refused(Why.STALE, "stale", () -> desk.change(COORDINATOR, meetup.id(), 7, plan(soon, "Old"), false));
        Programme kind = world.programmes.find("kind").orElseThrow();
        world.programmes.update(kind.with(2, Programme.State.ARCHIVED));
        refused(Why.CLOSED, "archived", () -> desk.add(COORDINATOR, "kind", plan(soon, "Late")));
    }

    @Test
    @Tag("KIND-30")
    void aTalkIsAnnouncedCalledOtherwiseTakenBackAndAnnouncedAgain() {
        Meetup meetup = desk.add(COORDINATOR, "kind", plan(soon, "December"));
        Talk talk = desk.present(MENTEE.key(), "kind", 1, meetup.id(), "Our package");
        Talk other = desk.present(MENTOR.key(), "kind", 1, meetup.id(), "A package");
        assertThat(other.id()).isEqualTo(talk.id());
        assertThat(desk.sheet(OTHER_MENTEE, meetup.id()).talks()).containsExactly(other);

        refused(Why.UNKNOWN, "unknown", () -> desk.cancelTalk(OTHER_MENTEE, talk.id()));
        assertThat(desk.cancelTalk(MENTOR, talk.id()).cancelled()).isTrue();
        assertThat(desk.cancelTalk(COORDINATOR, talk.id()).cancelled()).isTrue();
        assertThat(desk.sheet(MENTEE, meetup.id()).talks()).isEmpty();
        desk.present(MENTEE.key(), "kind", 1, meetup.id(), "After all");
        assertThat(desk.sheet(MENTEE, meetup.id()).talks())
                .extracting(Talk::title)
                .containsExactly("After all");
        assertThat(world.ledger.of("talk:" + talk.id()))
                .extracting(Ledger.Entry::action)
                .containsExactly("announced", "changed", "cancelled", "changed");
    }

    @Test
    void nobodyPresentsWhereNothingTakesPlace() {
        Meetup meetup = desk.add(COORDINATOR, "kind", plan(soon, "December"));
        refused(Why.INVALID, "summary", () -> desk.present(MENTEE.key(), "other", 1, meetup.id(), "Our package"));
        desk.change(COORDINATOR, meetup.id(), 1, plan(soon, "December"), true);
        refused(Why.INVALID, "summary", () -> desk.present(MENTEE.key(), "kind", 1, meetup.id(), "Our package"));
    }

    private static Plan plan(Instant at, String title) {
        return new Plan(at, "Europe/London", title, "Online");
    }
}
