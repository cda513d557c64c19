package org.openmentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeTry;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.SigningDesk.Sign;
import org.openmentorship.contract.Terms.Signature;
import org.openmentorship.request.Request;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Whoever does what in whatever order: no contract gets where it may not be, and nothing signed changes. */
class AnySequenceTest {
    private static final List<Visitor> PEOPLE =
            List.of(MENTEE, MENTOR, OTHER_MENTEE, OTHER_MENTOR, COORDINATOR, ADMIN, OUTSIDER, NOBODY);

    /** What can be done, with what was seen, be it old. */
    enum Deed {
        OUTLINE,
        JOIN,
        LEAVE,
        TAKE_OUT,
        PROPOSE,
        REOPEN,
        SIGN,
        SIGN_AS_ANOTHER,
        TAKE_OFFER_BACK,
        RETURN_REQUEST
    }

    /** Somebody does something; {@code old} knows only what was there two steps before. */
    record Step(Visitor by, Deed deed, boolean old) {}

    /** What one of them has seen of the contract. */
    record Seen(Contract contract, List<Terms> terms, List<Signature> signatures) {}

    private World world;
    private Way way;
    private Contract opened;
    private int id;

    /** Each sequence has a world of its own. */
    @BeforeTry
    void begin() {
        world = World.inMemory().withKind();
        way = new Way(world);
        opened = way.outlined(way.introduced(), MENTOR);
        id = opened.id();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Visitor> people = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(MENTEE, MENTOR)),
                Tuple.of(3, Arbitraries.of(OTHER_MENTEE, OTHER_MENTOR)),
                Tuple.of(1, Arbitraries.of(PEOPLE)));
        Arbitrary<Deed> deeds = Arbitraries.frequency(
                Tuple.of(4, Deed.OUTLINE),
                Tuple.of(3, Deed.JOIN),
                Tuple.of(1, Deed.LEAVE),
                Tuple.of(1, Deed.TAKE_OUT),
                Tuple.of(8, Deed.PROPOSE),
                Tuple.of(2, Deed.REOPEN),
                Tuple.of(18, Deed.SIGN),
                Tuple.of(1, Deed.SIGN_AS_ANOTHER),
                Tuple.of(1, Deed.TAKE_OFFER_BACK),
                Tuple.of(1, Deed.RETURN_REQUEST));
        Arbitrary<Boolean> old = Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true));
        return Combinators.combine(people, deeds, old).as(Step::new).list().ofMaxSize(45);
    }

    @Property(tries = 1000)
    @Tag("KIND-27")
    @Tag("KIND-04")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void noSequenceReachesAForbiddenState(@ForAll("steps") List<Step> steps) {
        Seen before = see();
        Seen earlier = before;
        for (Step step : steps) {
            boolean done = tried(step, step.old() ? earlier : before);
            Seen after = see();
            holds(step, done, before, after);
            earlier = before;
            before = after;
        }
        String end = before.contract().state()
                + (before.contract().parties().size() > 2 ? " of several" : "")
                + (before.contract().version() > 1 ? " again" : "");
        Statistics.collect(end);
        Statistics.coverage(ends -> List.of(
                        "SIGNED", "SIGNED of several", "SIGNED again", "PROPOSED", "OUTLINE", "CLOSED")
                .forEach(one -> ends.check(one).count(number -> number > 0)));
    }

    private Seen see() {
        return new Seen(
                way.now(opened),
                world.books.contracts().terms(id),
                world.books.contracts().signatures(id));
    }

    private boolean tried(Step step, Seen seen) {
        try {
            act(step, seen);
            return true;
        } catch (Refused refused) {
            assertThat(refused.key()).startsWith("mentorship.");
            return false;
        }
    }

    private void act(Step step, Seen seen) {
        Visitor by = step.by();
        Contract contract = seen.contract();
        Visitor other = by.equals(MENTEE) ? MENTOR : MENTEE;
        switch (step.deed()) {
            case OUTLINE ->
                world.contracts.write(by, id, contract.turn(), Way.called(contract.outline(), contract.title() + "."));
            case JOIN ->
                world.contracts.join(
                        by,
                        id,
                        by.equals(MENTEE) ? "other-mentee" : "other-mentor",
                        by.equals(MENTEE) ? Role.MENTEE : Role.MENTOR);
            case LEAVE -> world.contracts.leave(by, id, by.key());
            case TAKE_OUT -> world.contracts.leave(by, id, OTHER_MENTOR.key());
            case PROPOSE -> world.contracts.propose(by, id, contract.turn());
            case REOPEN -> world.contracts.reopen(by, id, contract.version(), "");
            case SIGN -> world.signing.sign(by, id, form(seen, by));
            case SIGN_AS_ANOTHER -> world.signing.sign(by, id, form(seen, other));
            case TAKE_OFFER_BACK -> world.offers.withdraw(by, contract.offer());
            case RETURN_REQUEST ->
                world.requests.returnToBoard(
                        by,
                        contract.request(),
                        world.book.find(contract.request()).orElseThrow().version());
        }
    }

    /** What they saw, whoever they are, with a form that knows who sent it. */
    private Sign form(Seen seen, Visitor as) {
        Terms terms =
                seen.terms().isEmpty() ? null : seen.terms().get(seen.terms().size() - 1);
        String name = as.signedIn() ? "Name of " + as.key() : "Nobody";
        return terms == null
                ? new Sign(1, "", name, true, "form-of-0", "UTC")
                : new Sign(terms.version(), terms.hash(), name, true, "form-of-" + terms.version(), "UTC");
    }

    private void holds(Step step, boolean done, Seen before, Seen after) {
        Contract was = before.contract();
        Contract is = after.contract();
        if (!done || is.turn() == was.turn()) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(is.turn()).isEqualTo(was.turn() + 1);
            assertThat(is.state() == was.state() || was.state().next().contains(is.state()))
                    .as("from " + was.state() + " to " + is.state() + " by " + step)
                    .isTrue();
            assertThat(was.state().open())
                    .as("something changed after the end by " + step)
                    .isTrue();
            boolean coordinated = step.deed() == Deed.RETURN_REQUEST && is.state() == State.CLOSED;
            assertThat(coordinated || was.party(step.by().key()).isPresent())
                    .as("a party did it, or a coordinator ended it: " + step)
                    .isTrue();
        }
        begins(after.signatures(), before.signatures());
        begins(after.terms(), before.terms());
        assertThat(after.terms()).hasSize(is.version());
        assertThat(world.ledger.of("contract:" + id)).hasSize(is.turn());
        assertThat(is.parties()).filteredOn(Contract.Party::first).hasSize(2);
        signed(is, after);
    }

    /** What is only added to still begins as it was. */
    private static <T> void begins(List<T> is, List<T> was) {
        assertThat(is).hasSizeGreaterThanOrEqualTo(was.size());
        assertThat(is.subList(0, was.size())).isEqualTo(was);
    }

    private void signed(Contract is, Seen after) {
        Predicate<Contract.Party> hasSigned = party -> after.signatures().stream()
                .anyMatch(one -> one.signer().equals(party.person())
                        && one.version() == is.version()
                        && one.role() == party.role()
                        && one.hash().equals(after.terms().get(is.version() - 1).hash()));
        boolean all = is.version() > 0 && is.parties().stream().allMatch(hasSigned);
        if (is.state() == State.SIGNED || is.state() == State.PROPOSED) {
            assertThat(is.state() == State.SIGNED).isEqualTo(all);
        }
        assertThat(world.contractEvents)
                .filteredOn(event -> event instanceof Contract.Event.Signed)
                .hasSize(is.state() == State.SIGNED ? 1 : 0);
        assertThat(after.signatures()).allMatch(one -> one.name().equals("Name of " + one.signer()));
        Request request = world.book.find(is.request()).orElseThrow();
        if (is.state().open()) {
            assertThat(request.state()).isEqualTo(Request.State.IN_DISCUSSION);
        }
    }
}
