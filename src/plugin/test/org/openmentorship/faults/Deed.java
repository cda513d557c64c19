package org.openmentorship.faults;

import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.util.UUID;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** Every use case that writes; each begins with a request on the board, a draft, and a programme of its own. */
enum Deed {
    SUBMIT((world, start) ->
            world.requests.save(MENTEE, start.form(true)).request().id()),
    DRAFT((world, start) ->
            world.requests.save(MENTEE, start.form(false)).request().id()),
    EDIT((world, start) -> world.requests
            .save(MENTEE, start.edit(start.open(), false))
            .request()
            .id()),
    SUBMIT_DRAFT((world, start) -> world.requests
            .save(MENTEE, start.edit(start.draft(), true))
            .request()
            .id()),
    WITHDRAW((world, start) ->
            world.requests.withdraw(MENTEE, start.open().id(), 1).id()),
    REDIRECT((world, start) -> world.requests
            .redirect(COORDINATOR, start.open().id(), 1, "network", "There")
            .id()),
    OFFER((world, start) ->
            world.offers.offer(OTHER_MENTOR, start.open().id(), "").request()),
    WITHDRAW_OFFER(
            (world, start) -> world.offers.withdraw(MENTOR, start.offer().id()).request()),
    ACCEPT((world, start) -> world.offers.accept(MENTEE, start.offer().id(), 1).id()),
    RETURN((world, start) ->
            world.requests.returnToBoard(MENTEE, start.introduced().id(), 2).id()),
    CREATE_PROGRAMME(
            (world, start) -> world.programmeDesk.create(ADMIN, start.fresh()).version()),
    CHANGE_PROGRAMME((world, start) ->
            world.programmeDesk.change(ADMIN, start.programme()).version()),
    CLOSE_PROGRAMME((world, start) -> world.programmeDesk
            .setState(ADMIN, start.programme().key(), 1, Programme.State.CLOSED)
            .version());

    private final Work work;

    Deed(Work work) {
        this.work = work;
    }

    /** What it changed: the id of a request, or the version of a programme. */
    int in(World world, Start start) {
        return work.in(world, start);
    }

    boolean ofProgramme() {
        return name().endsWith("PROGRAMME");
    }

    /** One use case. */
    private interface Work {
        int in(World world, Start start);
    }

    /** What is there before. */
    record Start(
            Request open,
            Offer offer,
            Request draft,
            Request introduced,
            Programme programme,
            Programme fresh,
            String key) {
        static Start in(World world) {
            Request open = world.open(MENTEE);
            Request introduced = world.open(MENTEE);
            Offer accepted = world.offers.offer(MENTOR, introduced.id(), "");
            world.offers.accept(MENTEE, accepted.id(), 1);
            return new Start(
                    open,
                    world.offers.offer(MENTOR, open.id(), ""),
                    world.draft(MENTEE),
                    world.now(introduced),
                    world.programmeDesk.create(ADMIN, called("p" + UUID.randomUUID())),
                    called("n" + UUID.randomUUID()),
                    UUID.randomUUID().toString());
        }

        private static Programme called(String key) {
            Programme one = Kind.PROGRAMME;
            return new Programme(
                    key,
                    1,
                    one.state(),
                    one.spaceKey(),
                    one.profile(),
                    one.guidance(),
                    one.form(),
                    one.seats(),
                    one.places(),
                    one.running());
        }

        Save form(boolean submit) {
            return new Save(null, key, 0, "kind", Kind.DRAFT, submit, false);
        }

        Save edit(Request request, boolean submit) {
            return new Save(request.id(), null, 1, "kind", Kind.called("Another title for the same"), submit, true);
        }
    }
}
