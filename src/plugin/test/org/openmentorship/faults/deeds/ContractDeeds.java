package org.openmentorship.faults.deeds;

import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.SigningDesk.Sign;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** What is done with outlines, terms and signatures. */
final class ContractDeeds {
    /** Terms that somebody is about to sign. */
    private record Signing(Contract contract, Sign form) {
        static Signing first(World world) {
            return of(world, new Way(world).proposed());
        }

        static Signing last(World world) {
            Way way = new Way(world);
            Contract proposed = way.proposed();
            way.sign(proposed, MENTEE);
            return of(world, proposed);
        }

        private static Signing of(World world, Contract proposed) {
            return new Signing(proposed, new Way(world).form(proposed, MENTOR));
        }
    }

    static final List<Deed<?>> ALL = List.of(
            Deed.of("accept where there are contracts", ContractDeeds::offered, (world, it) -> {
                Request introduced = world.offers.accept(MENTEE, it.id(), 1);
                return "request:" + introduced.id() + " introduction:" + it.id();
            }),
            outline(
                    "write the outline",
                    (world, it) ->
                            world.contracts.write(MENTOR, it.id(), it.turn(), Way.with(it.outline(), Way.ANSWERS))),
            outline(
                    "let in a co-mentor",
                    (world, it) -> world.contracts.join(
                            MENTEE,
                            it.id(),
                            world.village.userName(OTHER_MENTOR.key()).orElseThrow(),
                            Role.MENTOR)),
            of(
                    "take out a co-mentor",
                    ContractDeeds::joined,
                    (world, it) -> world.contracts.leave(MENTEE, it.id(), OTHER_MENTOR.key())),
            of(
                    "propose terms",
                    world -> new Way(world).outlined(new Way(world).introduced(), MENTEE),
                    (world, it) -> world.contracts.propose(MENTEE, it.id(), it.turn())),
            of(
                    "ask for other terms",
                    world -> new Way(world).proposed(),
                    (world, it) -> world.contracts.reopen(MENTOR, it.id(), it.version(), "A shorter time, please")),
            Deed.of("sign", Signing::first, ContractDeeds::sign),
            Deed.of("sign as the last", Signing::last, ContractDeeds::sign),
            Deed.of("end before it is signed", world -> new Way(world).proposed(), (world, it) -> {
                Request request = world.book.find(it.request()).orElseThrow();
                world.requests.returnToBoard(MENTEE, request.id(), request.version());
                return "request:" + it.request() + " contract:" + it.id();
            }));

    private ContractDeeds() {}

    private static Deed<Contract> outline(String name, BiFunction<World, Contract, Contract> work) {
        return of(name, world -> new Way(world).introduced(), work);
    }

    private static Deed<Contract> of(
            String name, Function<World, Contract> before, BiFunction<World, Contract, Contract> work) {
        return Deed.of(
                name, before, (world, it) -> "contract:" + work.apply(world, it).id());
    }

    private static Offer offered(World world) {
        return world.offers.offer(MENTOR, world.open(MENTEE).id(), "");
    }

    private static Contract joined(World world) {
        Contract opened = new Way(world).introduced();
        String name = world.village.userName(OTHER_MENTOR.key()).orElseThrow();
        return world.contracts.join(MENTEE, opened.id(), name, Role.MENTOR);
    }

    private static String sign(World world, Signing it) {
        Contract signed = world.signing.sign(MENTOR, it.contract().id(), it.form());
        return "request:" + signed.request() + " contract:" + signed.id();
    }
}
