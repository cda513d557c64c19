package org.openmentorship.faults.deeds;

import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** What is done with programmes, requests and offers. */
final class RequestDeeds {
    /** A request on the board with an offer, a draft, and the key of the form that somebody is about to send. */
    private record Asked(Request open, Offer offer, Request draft, String key) {
        static Asked in(World world) {
            Request open = world.open(MENTEE);
            return new Asked(
                    open,
                    world.offers.offer(MENTOR, open.id(), ""),
                    world.draft(MENTEE),
                    UUID.randomUUID().toString());
        }

        Save form(boolean submit) {
            return new Save(null, key, 0, "kind", Kind.DRAFT, submit, false);
        }

        Save edit(Request request, boolean submit) {
            return new Save(request.id(), null, 1, "kind", Kind.called("Another title for the same"), submit, true);
        }
    }

    static final List<Deed<?>> ALL = List.of(
            asked(
                    "submit",
                    (world, it) ->
                            world.requests.save(MENTEE, it.form(true)).request().id()),
            asked(
                    "draft",
                    (world, it) -> world.requests
                            .save(MENTEE, it.form(false))
                            .request()
                            .id()),
            asked(
                    "edit",
                    (world, it) -> world.requests
                            .save(MENTEE, it.edit(it.open(), false))
                            .request()
                            .id()),
            asked(
                    "submit a draft",
                    (world, it) -> world.requests
                            .save(MENTEE, it.edit(it.draft(), true))
                            .request()
                            .id()),
            asked(
                    "withdraw",
                    (world, it) ->
                            world.requests.withdraw(MENTEE, it.open().id(), 1).id()),
            asked(
                    "redirect",
                    (world, it) -> world.requests
                            .redirect(COORDINATOR, it.open().id(), 1, "network", "There")
                            .id()),
            asked(
                    "offer",
                    (world, it) ->
                            world.offers.offer(OTHER_MENTOR, it.open().id(), "").request()),
            asked(
                    "withdraw an offer",
                    (world, it) ->
                            world.offers.withdraw(MENTOR, it.offer().id()).request()),
            asked(
                    "accept",
                    (world, it) ->
                            world.offers.accept(MENTEE, it.offer().id(), 1).id()),
            Deed.of(
                    "return",
                    RequestDeeds::introduced,
                    (world, id) -> "request:"
                            + world.requests.returnToBoard(MENTEE, id, 2).id()),
            Deed.of(
                    "create a programme",
                    world -> programme("n"),
                    (world, it) ->
                            "programme:" + world.programmeDesk.create(ADMIN, it).key()),
            Deed.of(
                    "change a programme",
                    RequestDeeds::created,
                    (world, it) ->
                            "programme:" + world.programmeDesk.change(ADMIN, it).key()),
            Deed.of(
                    "close a programme",
                    RequestDeeds::created,
                    (world, it) -> "programme:"
                            + world.programmeDesk
                                    .setState(ADMIN, it.key(), 1, Programme.State.CLOSED)
                                    .key()));

    private RequestDeeds() {}

    private static Deed<Asked> asked(String name, BiFunction<World, Asked, Integer> work) {
        return Deed.of(name, Asked::in, (world, it) -> "request:" + work.apply(world, it));
    }

    private static int introduced(World world) {
        Asked asked = Asked.in(world);
        return world.offers.accept(MENTEE, asked.offer().id(), 1).id();
    }

    private static Programme created(World world) {
        return world.programmeDesk.create(ADMIN, programme("p"));
    }

    private static Programme programme(String prefix) {
        Programme one = Kind.PROGRAMME;
        return new Programme(
                prefix + UUID.randomUUID(),
                1,
                one.state(),
                one.spaceKey(),
                one.profile(),
                one.guidance(),
                one.form(),
                one.seats(),
                one.places(),
                one.running(),
                null);
    }
}
