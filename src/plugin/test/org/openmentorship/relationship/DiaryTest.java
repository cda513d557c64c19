package org.openmentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.relationship.Diary.Look;
import org.openmentorship.relationship.Diary.Mine;
import org.openmentorship.relationship.Diary.MineQuery;
import org.openmentorship.relationship.Diary.Todo;
import org.openmentorship.relationship.Diary.What;
import org.openmentorship.relationship.Silence.Waiting;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Pairs;

/** Everybody sees all that is theirs, and nothing of what is not. */
class DiaryTest {
    private final World world = World.inMemory().withKind();
    private final Pairs pairs = world.pairs;
    private final Diary diary = pairs.diary;

    @Test
    @Tag("REPS-11")
    @Tag("REPS-15")
    void membersReachEachOtherAsLongAsItLives() {
        Relationship running = pairs.running();
        assertThat(diary.look(MENTEE, running.id()).contacts()).containsOnlyKeys(MENTOR.key());
        assertThat(diary.look(MENTOR, running.id()).contacts()).containsOnlyKeys(MENTEE.key());
        assertThat(diary.look(COORDINATOR, running.id()).contacts()).isEmpty();

        pairs.desk.withdraw(MENTEE, running.id(), "", false);
        assertThat(diary.look(MENTOR, running.id()).contacts()).isEmpty();
    }

    @Test
    void everybodyElseDoesNotKnowOfIt() {
        Relationship running = pairs.running();
        for (Visitor other : List.of(OTHER_MENTEE, OTHER_MENTOR, OUTSIDER)) {
            refused(Why.UNKNOWN, "unknown", () -> diary.look(other, running.id()));
            assertThat(diary.mine(other, new MineQuery("kind", true, "", 0)).pairs())
                    .isEmpty();
        }
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> diary.look(NOBODY, running.id()));
        refused(Why.UNKNOWN, "unknown", () -> diary.look(MENTEE, 404));
        assertThat(diary.look(ADMIN, running.id()).rights().close()).isTrue();
    }

    @Test
    void aCoordinatorSeesHowItStandsAndNothingPrivate() {
        Relationship running = pairs.running();
        world.clock.pass(Duration.ofDays(1));
        pairs.journal.note(MENTEE, running.id(), LocalDate.of(2026, 11, 23), "First");
        pairs.journal.gains(MENTEE, running.id(), "Faster", "", "");
        Look look = diary.look(COORDINATOR, running.id());

        assertThat(look.notes()).isEmpty();
        assertThat(look.gains()).isEmpty();
        assertThat(look.rights().withdraw()).isFalse();
        assertThat(look.waiting().forWhom()).containsExactly(MENTOR.key());
        assertThat(look.history()).extracting(Ledger.Entry::action).contains("introduced", "started");
    }

    @Test
    void whoeverHasLeftSeesWhatWasUntilThen() {
        Relationship team = pairs.team();
        pairs.desk.withdraw(OTHER_MENTOR, team.id(), "", false);
        world.clock.pass(Duration.ofDays(1));
        Relationship now = pairs.now(team);
        pairs.journal.meet(MENTEE, team.id(), now.turn(), world.clock.instant().plus(Duration.ofDays(2)));
        pairs.journal.note(MENTEE, team.id(), LocalDate.of(2026, 11, 23), "Later");
        Look look = diary.look(OTHER_MENTOR, team.id());

        assertThat(look.relationship().nextMeeting()).isNull();
        assertThat(look.notes()).isEmpty();
        assertThat(look.contract()).isEmpty();
        assertThat(look.waiting()).isEqualTo(Waiting.FOR_NOBODY);
        assertThat(look.history()).extracting(Ledger.Entry::action).endsWith("left");
        assertThat(diary.mine(OTHER_MENTOR, new MineQuery("", false, "", 0)).pairs())
                .hasSize(1);
        assertThat(diary.mine(OTHER_MENTOR, new MineQuery("", true, "", 0)).pairs())
                .isEmpty();
    }

    @Test
    void whatWaitsForMeIsTheFirstThingISee() {
        Way way = new Way(world);
        Contract contract = way.introduced();
        assertThat(todos(MENTEE)).containsExactly(What.FILL_OUTLINE);
        assertThat(todos(MENTOR)).containsExactly(What.FILL_OUTLINE);
        way.outlined(contract, MENTOR);
        assertThat(todos(MENTOR)).isEmpty();
        assertThat(todos(MENTEE)).containsExactly(What.FILL_OUTLINE);
        way.outlined(contract, MENTEE);
        assertThat(todos(MENTEE)).isEmpty();

        way.proposed(contract, MENTOR);
        assertThat(todos(MENTEE)).containsExactly(What.SIGN);
        way.sign(contract, MENTEE);
        assertThat(todos(MENTEE)).isEmpty();
        way.sign(contract, MENTOR);
        assertThat(todos(MENTOR)).isEmpty();

        Relationship running = pairs.of(contract);
        pairs.desk.proposeEnd(MENTEE, running.id(), running.turn(), LocalDate.of(2027, 3, 1));
        assertThat(todos(MENTOR)).containsExactly(What.ANSWER_END);
        pairs.desk.answerEnd(MENTOR, running.id(), pairs.of(contract).turn(), false);
        world.clock.pass(Duration.ofDays(8));
        assertThat(todos(MENTEE)).containsExactly(What.WRITE);
        pairs.desk.done(MENTEE, running.id());
        assertThat(todos(MENTOR)).containsExactly(What.SAY_DONE);
    }

    @Test
    void afterTheAgreedEndBothAreAskedWhetherTheyAreDone() {
        pairs.running();
        world.clock.pass(Duration.ofDays(57));

        assertThat(todos(MENTEE)).containsExactly(What.SAY_DONE);
        assertThat(todos(MENTOR)).containsExactly(What.SAY_DONE);
    }

    @Test
    void anOfferOnMyRequestWaitsForMyChoice() {
        var request = world.open(MENTEE);
        assertThat(todos(MENTEE)).isEmpty();
        world.offers.offer(MENTOR, request.id(), "");

        assertThat(todos(MENTEE)).containsExactly(What.CHOOSE_OFFER);
        assertThat(diary.mine(MENTOR, new MineQuery("", true, "", 0)).offered()).hasSize(1);
    }

    @Test
    void itIsPagedNewestFirstAndTheRestIsOnTheFirstPageOnly() {
        pairs.withoutContract();
        for (int i = 0; i < 3; i++) {
            pairs.begun();
        }
        Mine first = diary.mine(MENTOR, new MineQuery("kind", true, "", 2));
        Mine next = diary.mine(MENTOR, new MineQuery("kind", true, first.next(), 2));

        assertThat(first.pairs()).extracting(one -> one.relationship().id()).containsExactly(3, 2);
        assertThat(next.pairs()).extracting(one -> one.relationship().id()).containsExactly(1);
        assertThat(next.next()).isEmpty();
        assertThat(next.requests()).isEmpty();
        assertThat(diary.mine(MENTOR, new MineQuery("other", true, "", 0)).pairs())
                .isEmpty();
    }

    private List<What> todos(Visitor visitor) {
        return diary.mine(visitor, new MineQuery("kind", true, "", 0)).todos().stream()
                .map(Todo::what)
                .toList();
    }
}
