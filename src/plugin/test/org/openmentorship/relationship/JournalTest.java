package org.openmentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.queue.Case;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.RelationshipBook.Doing;
import org.openmentorship.relationship.RelationshipBook.Feeling;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.relationship.RelationshipBook.Note;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** What members write down on the way is theirs. */
class JournalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final Journal journal = pairs.journal;
    private final Instant soon = world.clock.instant().plus(Duration.ofDays(3));

    @Test
    @Tag("REPS-12")
    void theNextMeetingIsSetMovedAndTakenAway() {
        Relationship talking = pairs.introduced();
        int id = talking.id();
        Relationship set = journal.meet(MENTEE, id, talking.turn(), soon);
        assertThat(set.nextMeeting()).isEqualTo(soon);
        assertThat(journal.meet(MENTOR, id, set.turn(), soon)).isEqualTo(set);
        Relationship none = journal.meet(MENTOR, id, set.turn(), null);
        assertThat(none.nextMeeting()).isNull();
        assertThat(journal.meet(MENTOR, id, none.turn(), null)).isEqualTo(none);

        assertThat(world.pairEvents)
                .containsExactly(new Event.MeetingSet(set, MENTEE.key()), new Event.MeetingSet(none, MENTOR.key()));
    }

    @Test
    void aMeetingIsInTheFutureAndForMembersWhoHaveSeenTheLast() {
        Relationship running = pairs.running();
        int id = running.id();
        int turn = running.turn();
        Instant now = world.clock.instant();
        refused(Why.INVALID, "summary", () -> journal.meet(MENTEE, id, turn, now));
        refused(Why.INVALID, "summary", () -> journal.meet(MENTEE, id, turn, now.plus(Duration.ofDays(1200))));
        refused(Why.STALE, "stale", () -> journal.meet(MENTEE, id, turn - 1, soon));
        refused(Why.NOT_ALLOWED, "not-yours", () -> journal.meet(COORDINATOR, id, turn, soon));
        refused(Why.UNKNOWN, "unknown", () -> journal.meet(OUTSIDER, id, turn, soon));
    }

    @Test
    @Tag("KIND-X6")
    void aSessionNoteIsAPageBelowTheContractForTheMembersOnly() {
        Relationship running = pairs.running();
        Note note = journal.note(MENTEE, running.id(), DAY, " First  session ");
        Wish wish = world.pages.get(note.page());

        assertThat(wish.parent()).isEqualTo("contract:" + running.contract());
        assertThat(wish.title()).isEqualTo(running.title() + ": 2026-11-24 First session");
        assertThat(wish.people()).containsExactlyInAnyOrder(MENTEE.key(), MENTOR.key());
        assertThat(journal.note(MENTOR, running.id(), DAY, "First session")).isEqualTo(note);
        assertThat(pairs.book.notes(running.id())).containsExactly(note);
    }

    @Test
    @Tag("KIND-X9")
    void withoutAContractItsPageIsSortedByYear() {
        pairs.withoutContract();
        Relationship begun = pairs.begun();
        Note note = journal.note(MENTEE, begun.id(), LocalDate.of(2027, 1, 5), "First");

        assertThat(world.pages.get(note.page()).under()).containsExactly("Contracts", "2027");
        assertThat(world.pages.get(note.page()).parent()).isEmpty();
    }

    @Test
    void aNoteHasADayAndATitleAndBeginsWithTheMentoring() {
        Relationship talking = pairs.introduced();
        refused(Why.CLOSED, "state.IN_DISCUSSION", () -> journal.note(MENTEE, talking.id(), DAY, "First"));
        Relationship running = pairs.begunOver(talking);
        assertThat(refused(Why.INVALID, "summary", () -> journal.note(MENTEE, running.id(), null, " "))
                        .problems())
                .extracting(Problems.Problem::field)
                .containsExactly("title", "day");
        refused(Why.INVALID, "summary", () -> journal.note(MENTEE, running.id(), DAY.plusYears(2), "First"));
        refused(Why.NOT_ALLOWED, "not-yours", () -> journal.note(COORDINATOR, running.id(), DAY, "First"));
        assertThat(pairs.book.notes(running.id())).isEmpty();
    }

    @Test
    @Tag("KIND-X6")
    void whatWasGainedIsEachOnesOwnAndSeenByThePartiesOnly() {
        Relationship running = pairs.running();
        int id = running.id();
        Gain mentees = journal.gains(MENTEE, id, " Faster ", "", "Testing");
        journal.gains(MENTOR, id, "", "Short meetings", "");
        Gain again = journal.gains(MENTEE, id, "Much faster", "", "Testing");

        assertThat(mentees.impact()).isEqualTo("Faster");
        assertThat(pairs.diary.look(MENTOR, id).gains()).hasSize(2).contains(again);
        assertThat(pairs.diary.look(COORDINATOR, id).gains()).isEmpty();
        assertThat(pairs.now(running).turn()).isEqualTo(running.turn());
        refused(Why.NOT_ALLOWED, "not-yours", () -> journal.gains(COORDINATOR, id, "x", "", ""));
        refused(Why.INVALID, "summary", () -> journal.gains(MENTEE, id, "x".repeat(4001), "", ""));
        assertThat(pairs.book.gains(id)).contains(again);
    }

    @Test
    @Tag("REPS-18")
    @Tag("REPS-19")
    void howOneIsDoingIsToldToTheOthersInItAndToNobodyElse() {
        Relationship running = pairs.running();
        int id = running.id();
        Gain gained = journal.gains(MENTEE, id, "Faster", "", "");
        journal.doing(MENTEE, id, Feeling.MORE, "  A second pair of\neyes ");

        Gain told = pairs.diary.look(MENTOR, id).gains().get(0);
        assertThat(told.doing()).isEqualTo(new Doing(Feeling.MORE, "A second pair of eyes", world.clock.instant()));
        assertThat(told.impact()).as("what was gained stays").isEqualTo(gained.impact());
        assertThat(journal.gains(MENTEE, id, "Much faster", "", "").doing()).isEqualTo(told.doing());
        assertThat(pairs.diary.look(COORDINATOR, id).gains()).isEmpty();
        refused(Why.NOT_ALLOWED, "not-yours", () -> journal.doing(COORDINATOR, id, Feeling.WELL, ""));
        refused(Why.INVALID, "summary", () -> journal.doing(MENTEE, id, Feeling.WELL, "x".repeat(201)));
        assertThat(journal.doing(MENTEE, id, Feeling.NONE, "gone")).isEqualTo(Doing.NOTHING);
        pairs.desk.withdraw(MENTEE, id, "", false);
        refused(Why.CLOSED, "state.WITHDRAWN", () -> journal.doing(MENTOR, id, Feeling.WELL, ""));
    }

    @Test
    @Tag("KIND-X6")
    void afterTheEndEachMayStillWriteDownWhatWasGained() {
        Relationship running = pairs.running();
        pairs.desk.withdraw(MENTOR, running.id(), "", false);
        Relationship ended = pairs.now(running);

        assertThat(journal.gains(MENTEE, running.id(), "A lot", "", "").impact())
                .isEqualTo("A lot");
        journal.note(MENTEE, running.id(), DAY, "What stays");
        assertThat(pairs.now(running).state()).isEqualTo(ended.state());
        assertThat(pairs.now(running).endedAt()).isEqualTo(ended.endedAt());
        assertThat(pairs.now(running).watched().lookAt()).isNull();
    }

    @Test
    @Tag("KIND-30")
    @Tag("KIND-X7")
    void whoHasSaidDonePresentsAtOneOfTheComingMeetups() {
        Relationship running = pairs.running();
        Meetup meetup = pairs.meetups.add(
                COORDINATOR, "kind", new MeetupDesk.Plan(soon, "Europe/London", "December meet-up", "Online"));
        int id = running.id();
        refused(Why.CLOSED, "state.ACTIVE", () -> journal.talk(MENTEE, id, meetup.id(), "Our package"));
        pairs.desk.done(MENTEE, id);
        Talk talk = journal.talk(MENTEE, id, meetup.id(), " Our package ");

        assertThat(talk.title()).isEqualTo("Our package");
        assertThat(pairs.meetups.sheet(OTHER_MENTEE, meetup.id()).talks()).containsExactly(talk);
        assertThat(pairs.diary.look(MENTEE, id).meetups()).containsExactly(meetup);
        assertThat(pairs.diary.look(MENTOR, id).meetups()).isEmpty();
        refused(Why.INVALID, "summary", () -> journal.talk(MENTEE, id, 404, "Our package"));
        refused(Why.INVALID, "summary", () -> journal.talk(MENTEE, id, meetup.id(), ""));
        pairs.desk.done(MENTOR, id);
        assertThat(journal.talk(MENTOR, id, meetup.id(), "Their package").id()).isEqualTo(talk.id());
    }

    @Test
    @Tag("KIND-28")
    @Tag("OSK-14")
    void aMemberCallsForHelpWithoutTheOthersKnowing() {
        Relationship talking = pairs.introduced();
        Case call = journal.help(MENTEE, talking.id(), "I feel lost.", "key-of-form");

        assertThat(call.relationship()).isEqualTo(talking.id());
        assertThat(call.title()).isEqualTo(talking.title());
        assertThat(pairs.now(talking)).isEqualTo(talking);
        assertThat(pairs.diary.look(MENTOR, talking.id()).history())
                .isEqualTo(pairs.diary.look(MENTEE, talking.id()).history());
        for (Visitor other : List.of(MENTOR, OTHER_MENTOR)) {
            refused(Why.UNKNOWN, "unknown", () -> world.queue.see(other, call.id()));
        }
        refused(Why.NOT_ALLOWED, "not-yours", () -> journal.help(COORDINATOR, talking.id(), "Me", "key-of-form"));
        pairs.desk.withdraw(MENTOR, talking.id(), "", false);
        assertThat(journal.help(MENTEE, talking.id(), "And now?", "key-of-other")
                        .kind())
                .isEqualTo(Case.Kind.HELP);
    }
}
