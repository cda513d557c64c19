package org.openmentorship.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.World;
import org.openmentorship.world.pair.Life;
import org.openmentorship.world.pair.Life.Deed;
import org.openmentorship.world.pair.Life.Seen;
import org.openmentorship.world.pair.Life.Start;
import org.openmentorship.world.pair.Life.Step;

/** Whoever does what in whatever order, while the days pass: no pair gets where it may not be. */
class AnyLifeTest {
    private static final List<Visitor> PEOPLE =
            List.of(MENTEE, MENTOR, OTHER_MENTEE, OTHER_MENTOR, COORDINATOR, ADMIN, OUTSIDER, NOBODY);
    private static final Set<Deed> COORDINATED =
            EnumSet.of(Deed.LAPSE, Deed.REASSIGN, Deed.RETURN_REQUEST, Deed.REMIND);

    private Life life;

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Visitor> people = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(MENTEE, MENTOR)),
                Tuple.of(4, Arbitraries.of(OTHER_MENTEE, OTHER_MENTOR)),
                Tuple.of(2, Arbitraries.of(PEOPLE)));
        Arbitrary<Deed> deeds = Arbitraries.frequency(
                Stream.of(Deed.values()).map(one -> Tuple.of(one.often(), one)).toArray(Tuple.Tuple2[]::new));
        Arbitrary<Boolean> old = Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true));
        Arbitrary<Integer> days = Arbitraries.of(1, 2, 7, 15, 30);
        return Combinators.combine(people, deeds, old, days)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    @Tag("KIND-04")
    @Tag("KIND-29")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void noSequenceReachesAForbiddenState(@ForAll Start start, @ForAll("steps") List<Step> steps) {
        life = new Life(World.inMemory().withKind(), start);
        Seen before = life.see();
        Seen earlier = before;
        for (Step step : steps) {
            boolean done = tried(step, step.old() ? earlier : before);
            Seen after = life.see();
            if (done) {
                changed(step, before, after);
            } else {
                assertThat(after)
                        .as("refused, so nothing has happened: " + step)
                        .isEqualTo(before);
            }
            stands(after.pair());
            earlier = before;
            before = after;
        }
        Statistics.collect(before.pair().state());
        Statistics.coverage(ends ->
                Stream.of(State.values()).forEach(one -> ends.check(one).count(number -> number > 0)));
    }

    private boolean tried(Step step, Seen seen) {
        try {
            life.act(step, seen);
            return true;
        } catch (Refused refused) {
            assertThat(refused.key()).startsWith("mentorship.");
            return false;
        }
    }

    private void changed(Step step, Seen before, Seen after) {
        Relationship was = before.pair();
        Relationship is = after.pair();
        assertThat(reachable(was.state()))
                .as("from " + was.state() + " by " + step)
                .contains(is.state());
        begins(after.history(), before.history());
        begins(after.signatures(), before.signatures());
        assertThat(after.history()).hasSize(is.turn());
        if (step.deed() != Deed.DAYS && is.turn() > was.turn()) {
            PersonKey actor = step.by().key();
            boolean coordinates = step.by().equals(COORDINATOR) || step.by().equals(ADMIN);
            assertThat(was.member(actor).isPresent() || (coordinates && COORDINATED.contains(step.deed())))
                    .as("whoever did it may: " + step)
                    .isTrue();
            assertThat(after.history().get(is.turn() - 1).actor()).isEqualTo(actor);
        }
        if (was.state().ended()) {
            assertThat(is.endedAt()).isEqualTo(was.endedAt());
            assertThat(is.plan()).isEqualTo(was.plan());
            assertThat(gone(is)).isEqualTo(gone(was));
        }
        if (step.deed() != Deed.DAYS) {
            assertThat(life.news()).as("one mail for each, by " + step).doesNotHaveDuplicates();
        }
        life.read();
    }

    private static List<PersonKey> gone(Relationship one) {
        return one.members().stream()
                .filter(member -> !member.here())
                .map(Member::person)
                .toList();
    }

    /** What is only added to still begins as it was. */
    private static <T> void begins(List<T> is, List<T> was) {
        assertThat(is).hasSizeGreaterThanOrEqualTo(was.size());
        assertThat(is.subList(0, was.size())).isEqualTo(was);
    }

    private static Set<State> reachable(State from) {
        Set<State> found = EnumSet.of(from);
        Deque<State> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            open.remove().next().stream().filter(found::add).forEach(open::add);
        }
        return found;
    }

    private void stands(Relationship is) {
        boolean ended = is.state().ended();
        assertThat(is.endedAt() != null).isEqualTo(ended);
        assertThat(is.watched().lookAt() == null)
                .as("watched as long as it lives")
                .isEqualTo(ended);
        boolean waits = is.state() == State.IN_DISCUSSION || is.state() == State.ACTIVE;
        assertThat(waits || Silence.of(is, life.now()).forWhom().isEmpty()).isTrue();
        assertThat(is.startedAt() == null)
                .as("begun, in state " + is.state())
                .matches(none -> !none || (is.state() != State.ACTIVE && is.state() != State.ON_BREAK));
        if (ended) {
            assertThat(is.nextMeeting()).isNull();
            assertThat(is.extension()).isNull();
            assertThat(life.watchedCases()).isEmpty();
        } else {
            LocalDate end = is.plan().end();
            assertThat(end == null
                            || is.plan().start() == null
                            || end.isAfter(is.plan().start()))
                    .isTrue();
            for (Role role : List.of(Role.MENTEE, Role.MENTOR)) {
                assertThat(is.members()).anyMatch(one -> one.here() && one.role() == role);
            }
        }
        if (is.state() == State.COMPLETED) {
            assertThat(is.members()).allMatch(one -> !one.here() || one.done());
        }
    }
}
