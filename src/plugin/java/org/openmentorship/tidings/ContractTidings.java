package org.openmentorship.tidings;

import java.util.List;
import java.util.function.BiPredicate;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Event;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.shared.PersonKey;

/** What is told until all have signed. */
final class ContractTidings {
    private final Audience audience;
    private final ContractBook contracts;
    private final RelationshipBook pairs;

    private ContractTidings(Audience audience, ContractBook contracts, RelationshipBook pairs) {
        this.audience = audience;
        this.contracts = contracts;
        this.pairs = pairs;
    }

    static Table<Event, Contract> table(Audience audience, ContractBook contracts, RelationshipBook pairs) {
        ContractTidings said = new ContractTidings(audience, contracts, pairs);
        Table<Event, Contract> table = new Table<>(contracts::find, ContractTidings::matter, Event::actor);
        said.parties(table);
        said.terms(table);
        return table;
    }

    private void parties(Table<Event, Contract> table) {
        table.row(
                        Event.PartiesChanged.class,
                        Kind.CONTRACT_JOINED,
                        e -> e.joined() ? List.of(e.person()) : List.of(),
                        (now, letter) -> !now.state().next().isEmpty()
                                && now.party(letter.to()).isPresent())
                .with(this::page);
        table.row(
                Event.PartiesChanged.class,
                Kind.CONTRACT_TAKEN_OUT,
                e -> e.joined() ? List.of() : List.of(e.person()),
                (now, letter) -> now.party(letter.to()).isEmpty());
    }

    private void terms(Table<Event, Contract> table) {
        table.row(Event.Proposed.class, Kind.CONTRACT_PROPOSED, ContractTidings::parties, this::toSign)
                .with(this::page);
        table.row(
                        Event.SignedByOne.class,
                        Kind.CONTRACT_SIGNED_BY_ONE,
                        ContractTidings::parties,
                        thisVersion(State.PROPOSED))
                .with(this::page);
        table.row(Event.Reopened.class, Kind.CONTRACT_REOPENED, ContractTidings::parties, thisVersion(State.OUTLINE))
                .quoting(Event.Reopened::words)
                .with(this::page);
        // All, the last one who signed as well: this mail is for keeping.
        table.row(Event.Signed.class, Kind.CONTRACT_SIGNED, ContractTidings::parties, this::goesOn)
                .with((now, letter) -> page(now, letter)
                        .on(now.outline().start())
                        .reaching(parties(now).stream()
                                .filter(one -> !one.equals(letter.to()))
                                .toList()))
                .toTheActorToo();
        table.row(Event.Signed.class, Kind.CONTRACT_SIGNED_COORDINATOR, this::coordinators, this::goesOn)
                .with(this::page);
    }

    /** The detail is the version of the terms. */
    private static Matter matter(Event e) {
        Contract contract = e.contract();
        return new Matter(
                contract.programme(),
                Subject.CONTRACT,
                contract.id(),
                contract.turn(),
                contract.title(),
                e.actor(),
                "",
                String.valueOf(contract.version()));
    }

    private static List<PersonKey> parties(Event e) {
        return parties(e.contract());
    }

    private static List<PersonKey> parties(Contract contract) {
        return contract.parties().stream().map(Party::person).toList();
    }

    private List<PersonKey> coordinators(Event e) {
        return audience.coordinators(e.contract().programme()).stream()
                .filter(one -> e.contract().party(one).isEmpty())
                .toList();
    }

    private static BiPredicate<Contract, Letter> thisVersion(State state) {
        return (now, letter) -> now.state() == state
                && letter.matter().detail().equals(String.valueOf(now.version()))
                && now.party(letter.to()).isPresent();
    }

    private boolean toSign(Contract now, Letter letter) {
        return thisVersion(State.PROPOSED).test(now, letter)
                && contracts.signatures(now.id()).stream()
                        .noneMatch(one ->
                                one.version() == now.version() && one.signer().equals(letter.to()));
    }

    /** Signed for ever, but what it began may have ended. */
    private boolean goesOn(Contract now, Letter letter) {
        return now.state() == State.SIGNED
                && pairs.ofContract(now.id()).filter(one -> one.state().ended()).isEmpty();
    }

    private Facts page(Contract now, Letter letter) {
        return Facts.NONE.about(audience.page("contract:" + now.id()));
    }
}
