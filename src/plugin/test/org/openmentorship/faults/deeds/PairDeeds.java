package org.openmentorship.faults.deeds;

import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.openmentorship.programme.Programme;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.world.World;

/** What is done on the way of a pair, by those in it, by coordinators and by the day. */
final class PairDeeds {
    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);

    static final List<Deed<?>> ALL = List.of(
            Deed.of("accept where there are no contracts", PairDeeds::offered, (world, offer) -> {
                int request = world.offers.accept(MENTEE, offer, 1).id();
                return "request:" + request + " beginning:" + offer;
            }),
            of("go on", PairDeeds::pauses, (world, it) -> world.pairs.desk.resume(MENTOR, it.id(), it.turn())),
            of(
                    "agree to another end",
                    PairDeeds::longer,
                    (world, it) -> world.pairs.desk.answerEnd(MENTOR, it.id(), it.turn(), true)),
            of(
                    "decline another end",
                    PairDeeds::longer,
                    (world, it) -> world.pairs.desk.answerEnd(MENTOR, it.id(), it.turn(), false)),
            Deed.of(
                    "ask for help in a relationship",
                    world -> new Call(world.pairs.running(), UUID.randomUUID().toString()),
                    (world, it) -> "case:"
                            + world.pairs
                                    .journal
                                    .help(MENTEE, it.pair().id(), "We do not find a time.", it.key())
                                    .id()),
            of("take a break", (world, it) -> world.pairs.desk.takeBreak(MENTEE, it.id(), it.turn(), LATER)),
            of("propose another end", (world, it) -> world.pairs.desk.proposeEnd(MENTEE, it.id(), it.turn(), LATER)),
            of("say done", (world, it) -> world.pairs.desk.done(MENTOR, it.id())),
            of("complete", PairDeeds::doneByOne, (world, it) -> world.pairs.desk.done(MENTOR, it.id())),
            of("withdraw for good", (world, it) -> world.pairs.desk.withdraw(MENTEE, it.id(), "", false)),
            of("withdraw to the board", (world, it) -> world.pairs.desk.withdraw(MENTEE, it.id(), "Bye.", true)),
            of(
                    "withdraw before signing",
                    world -> world.pairs.introduced(),
                    (world, it) -> world.pairs.desk.withdraw(MENTOR, it.id(), "", false)),
            of(
                    "leave a team",
                    world -> world.pairs.team(),
                    (world, it) -> world.pairs.desk.withdraw(OTHER_MENTOR, it.id(), "", false)),
            of("close as lapsed", (world, it) -> world.pairs.desk.close(COORDINATOR, it.id(), it.turn(), State.LAPSED)),
            of(
                    "set a meeting",
                    (world, it) -> world.pairs.journal.meet(
                            MENTEE, it.id(), it.turn(), world.clock.instant().plus(Duration.ofDays(3)))),
            of(
                    "begin a note",
                    (world, it) -> world.pairs.journal.note(MENTEE, it.id(), LocalDate.of(2026, 11, 23), "First")),
            of("write down gains", (world, it) -> world.pairs.journal.gains(MENTEE, it.id(), "Faster", "", "")),
            of(
                    "remind",
                    PairDeeds::quiet,
                    (world, it) -> world.queue.together(
                            COORDINATOR,
                            List.of(world.caseBook.found(it.id()).get(0).id()),
                            Action.REMIND)));

    /** A call that is sent again with the same key. */
    private record Call(Relationship pair, String key) {}

    private PairDeeds() {}

    private static Deed<Relationship> of(String name, BiConsumer<World, Relationship> work) {
        return of(name, world -> world.pairs.running(), work);
    }

    private static Deed<Relationship> of(
            String name, Function<World, Relationship> before, BiConsumer<World, Relationship> work) {
        return Deed.of(name, before, (world, it) -> {
            work.accept(world, it);
            return "relationship:" + it.id() + " request:" + it.request() + " contract:" + it.contract();
        });
    }

    private static Relationship pauses(World world) {
        Relationship runs = world.pairs.running();
        return world.pairs.desk.takeBreak(MENTEE, runs.id(), runs.turn(), null);
    }

    private static Relationship longer(World world) {
        Relationship runs = world.pairs.running();
        return world.pairs.desk.proposeEnd(MENTEE, runs.id(), runs.turn(), LATER);
    }

    /** In a programme that uses no contracts from now on. */
    private static int offered(World world) {
        Programme now = world.programmes.find("kind").orElseThrow();
        world.programmes.update(new Programme(
                now.key(),
                now.version(),
                now.state(),
                now.spaceKey(),
                now.profile(),
                now.guidance(),
                now.form(),
                now.seats(),
                now.places(),
                new Programme.Running(false, null, 1, 1, null, "", ""),
                null));
        return world.offers.offer(MENTOR, world.open(MENTEE).id(), "").id();
    }

    static Relationship doneByOne(World world) {
        return world.pairs.desk.done(MENTEE, world.pairs.running().id());
    }

    /** It is in the queue, because somebody is waited for. */
    private static Relationship quiet(World world) {
        Relationship running = world.pairs.running();
        Instant since = world.clock.instant();
        world.queue.open(
                Case.found("kind", Case.Kind.SILENT, running.id(), "quiet:" + running.id(), running.title(), since));
        return running;
    }
}
