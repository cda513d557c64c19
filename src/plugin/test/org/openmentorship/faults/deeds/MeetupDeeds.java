package org.openmentorship.faults.deeds;

import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupDesk.Plan;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.world.World;

/** What is done for meet-ups, and by those who present there. */
final class MeetupDeeds {
    /** A meet-up that somebody who is done may present at, with the talk when there is one. */
    private record Stage(Relationship pair, Meetup meetup, Talk talk) {
        static Stage done(World world) {
            Relationship done = PairDeeds.doneByOne(world);
            return new Stage(done, dated(world), null);
        }

        static Stage announced(World world) {
            Stage stage = done(world);
            return new Stage(stage.pair, stage.meetup, stage.present(world));
        }

        Talk present(World world) {
            return world.pairs.journal.talk(MENTEE, pair.id(), meetup.id(), "From scripts to a package");
        }
    }

    static final List<Deed<?>> ALL = List.of(
            Deed.of(
                    "set a date",
                    world -> plan(4),
                    (world, plan) -> "meetup:"
                            + world.pairs.meetups.add(COORDINATOR, "kind", plan).id()),
            Deed.of(
                    "announce a talk",
                    Stage::done,
                    (world, it) -> "meetup:" + it.present(world).meetup()),
            Deed.of(
                    "take a talk back",
                    Stage::announced,
                    (world, it) -> "meetup:"
                            + world.pairs
                                    .meetups
                                    .cancelTalk(MENTEE, it.talk().id())
                                    .meetup()),
            Deed.of(
                    "move a meet-up",
                    Stage::announced,
                    (world, it) -> "meetup:"
                            + world.pairs
                                    .meetups
                                    .change(COORDINATOR, it.meetup().id(), 1, plan(6), false)
                                    .id()),
            Deed.of(
                    "cancel a meet-up",
                    Stage::announced,
                    (world, it) -> "meetup:"
                            + world.pairs
                                    .meetups
                                    .change(COORDINATOR, it.meetup().id(), 1, plan(4), true)
                                    .id()));

    private MeetupDeeds() {}

    private static Meetup dated(World world) {
        return world.pairs.meetups.add(COORDINATOR, "kind", plan(4));
    }

    private static Plan plan(int days) {
        return new Plan(
                Instant.parse("2026-11-21T09:00:00Z").plus(Duration.ofDays(days)),
                "Europe/London",
                "November meet-up",
                "Online");
    }
}
