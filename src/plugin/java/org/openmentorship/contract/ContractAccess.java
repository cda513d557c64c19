package org.openmentorship.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** The door of contracts: who comes in, what they may do there, and each turn with its line in the ledger. */
public final class ContractAccess {
    /**
     * What the visitor may do now; coordinators look and leave it to the parties.
     *
     * <p>It is a function of the person, the person’s standing, the contract and its signatures.
     */
    public record Rights(
            boolean party,
            boolean coordinates,
            boolean write,
            boolean invite,
            boolean leave,
            boolean propose,
            boolean reopen,
            boolean sign) {

        static Rights of(Visitor visitor, Standing standing, Contract contract, List<Terms.Signature> signatures) {
            boolean party = visitor.signedIn() && contract.party(visitor.key()).isPresent();
            boolean outline = contract.state() == State.OUTLINE;
            boolean proposed = contract.state() == State.PROPOSED;
            boolean works = party && standing.seesSpace();
            boolean joined =
                    party && !contract.party(visitor.key()).orElseThrow().first();
            boolean signed = signatures.stream()
                    .anyMatch(one -> one.version() == contract.version() && visitor.is(one.signer()));
            return new Rights(
                    party,
                    standing.coordinates(),
                    works && outline,
                    works && outline,
                    joined && contract.state().open(),
                    works && outline,
                    works && proposed,
                    works && proposed && !signed);
        }

        /** Whether the visitor may take this party out again. */
        public boolean takeOut(Party other) {
            return write && !other.first();
        }
    }

    /** A contract with its programme and where the visitor stands there. */
    record Place(Contract contract, Programme programme, Standing standing) {}

    static final String WORDS = "mentorship.contract.problem.";
    private final ProgrammeBook programmes;
    private final ContractBook book;
    private final People people;
    private final Ledger ledger;
    private final Events events;
    private final Clock clock;

    public ContractAccess(
            ProgrammeBook programmes, ContractBook book, People people, Ledger ledger, Events events, Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    Optional<Programme> programme(String key) {
        return programmes.find(key);
    }

    /** Unknown and not for this visitor sound the same, so that ids tell nothing. */
    Place place(Visitor visitor, int id) {
        Refused.ifAnonymous(visitor);
        Refused unknown = new Refused(Why.UNKNOWN, WORDS + "unknown");
        Contract contract = book.find(id).orElseThrow(() -> unknown);
        Programme programme = programmes.find(contract.programme()).orElseThrow(() -> unknown);
        Standing standing = Standing.of(visitor, people, programme);
        if (contract.party(visitor.key()).isEmpty() && !standing.coordinates()) {
            throw unknown;
        }
        return new Place(contract, programme, standing);
    }

    /** The same for a party; a coordinator sees, and leaves it to the parties. */
    Place asParty(Visitor visitor, int id) {
        Place place = place(visitor, id);
        if (place.contract().party(visitor.key()).isEmpty()) {
            throw new Refused(Why.NOT_ALLOWED, WORDS + "not-party");
        }
        return place;
    }

    /** The same for a party who writes, in this state only. */
    Place toWrite(Visitor visitor, int id, State state) {
        Place place = asParty(visitor, id);
        mayWrite(place);
        if (place.contract().state() != state) {
            throw notIn(place.contract());
        }
        return place;
    }

    static void mayWrite(Place place) {
        Programme programme = place.programme();
        if (programme.state() == Programme.State.ARCHIVED) {
            throw new Refused(
                    Why.CLOSED,
                    "mentorship.request.problem.archived",
                    programme.profile().name());
        }
        if (!place.standing().seesSpace()) {
            throw new Refused(
                    Why.NOT_ALLOWED, WORDS + "no-space", programme.profile().name());
        }
    }

    static Refused notIn(Contract contract) {
        return new Refused(Why.CLOSED, WORDS + "state." + contract.state().name());
    }

    static void seen(boolean current) {
        if (!current) {
            throw new Refused(Why.STALE, "mentorship.shared.refused.stale");
        }
    }

    /** Takes the turn in the ledger first: whoever comes second for the same turn collides there. */
    Contract turn(Contract after, String action, String detail) {
        ledger.enter(
                new Ledger.Entry(subject(after.id()), after.turn(), after.lastBy(), action, detail, clock.instant()));
        book.update(after);
        return after;
    }

    /** The first line of a contract that has just been kept. */
    Contract begin(Contract kept) {
        ledger.enter(new Ledger.Entry(subject(kept.id()), kept.turn(), kept.lastBy(), "opened", "", clock.instant()));
        return kept;
    }

    void happened(Contract.Event event) {
        events.happened((Record) event);
    }

    List<Ledger.Entry> history(int id) {
        return ledger.of(subject(id));
    }

    /** Still at work and still somebody who sees the space. */
    boolean here(PersonKey key, Programme programme) {
        return people.find(key).filter(Person::active).isPresent()
                && people.visitor(key)
                        .filter(one -> people.seesSpace(one, programme.spaceKey()))
                        .isPresent();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String subject(int id) {
        return "contract:" + id;
    }
}
