package org.openmentorship.contract;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.ContractAccess.Place;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What the parties do before they sign: fill the outline together, let others join, propose terms. */
public final class ContractDesk {
    /** Where pages of the wiki are wanted. */
    public interface Shelf {
        void want(String once, String programme, Wish wish);

        /** What is wanted under this name, if anything is. */
        Optional<Wish> wanted(String once);
    }

    private static final String WORDS = ContractAccess.WORDS;
    private static final int MOST_MENTORS = 3;
    private static final int MOST_MENTEES = 5;
    private static final int REASON = 600;
    private final ContractAccess access;
    private final ContractBook book;
    private final TextDesk texts;
    private final Terms.Writer writer;
    private final Shelf shelf;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public ContractDesk(
            ContractAccess access,
            ContractBook book,
            TextDesk texts,
            Terms.Writer writer,
            Shelf shelf,
            People people,
            Transactions transactions,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.texts = texts;
        this.writer = writer;
        this.shelf = shelf;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Opens a contract with each introduction, where the programme uses them, and closes it when the introduction ends. */
    public ContractDesk listen(Events events) {
        events.on(
                Request.Event.Introduced.class,
                one -> access.programme(one.request().programme())
                        .filter(programme -> programme.running().contract())
                        .ifPresent(programme -> open(programme, one.request(), one.offer(), one.actor())));
        events.on(Request.Event.OfferWithdrawn.class, one -> ended(List.of(one.offer()), one.actor()));
        events.on(Request.Event.Returned.class, one -> ended(one.ended(), one.actor()));
        events.on(Request.Event.Withdrawn.class, one -> ended(one.ended(), one.actor()));
        return this;
    }

    private void open(Programme programme, Request request, Offer offer, PersonKey actor) {
        Contract kept = book.insert(Contract.between(programme, request, offer, actor, clock.instant()));
        access.begin(kept);
        access.happened(new Contract.Event.Opened(kept, actor));
    }

    private void ended(List<Offer> offers, PersonKey actor) {
        offers.stream()
                .filter(offer -> offer.state() == Offer.State.ACCEPTED)
                .flatMap(offer -> book.ofOffer(offer.id()).stream())
                .forEach(contract -> close(contract.id(), actor));
    }

    /** Any party writes all of the outline; STALE when somebody else has written since this turn. */
    public Contract write(Visitor visitor, int id, int turn, Outline raw) {
        return transactions.inTransaction(() -> {
            Place place = access.toWrite(visitor, id, State.OUTLINE);
            Contract before = place.contract();
            Outline outline = check(place, raw, false);
            if (outline.equals(before.outline())) {
                return before;
            }
            ContractAccess.seen(before.turn() == turn);
            Contract after = access.turn(before.write(outline, visitor.key(), clock.instant()), "outlined", "");
            access.happened(new Contract.Event.Outlined(after, visitor.key()));
            return after;
        });
    }

    private Outline check(Place place, Outline raw, boolean whole) {
        Problems problems = new Problems();
        ContractText text = texts.current(place.programme());
        Outline before = place.contract().outline();
        Outline outline = text.check(raw, before, whole, access.today(), problems);
        if (whole
                && text.words().validUntil() != null
                && text.words().validUntil().isBefore(access.today())) {
            problems.add("text", WORDS + "text-expired", text.words().validUntil());
        }
        if (whole
                && !place.contract().parties().stream().allMatch(one -> access.here(one.person(), place.programme()))) {
            problems.add("parties", WORDS + "party-gone");
        }
        problems.orRefuse();
        return outline;
    }

    /** A party lets in a co-mentor or a further mentee by user name; only while the outline is open. */
    public Contract join(Visitor visitor, int id, String userName, Role role) {
        return transactions.inTransaction(() -> {
            Place place = access.toWrite(visitor, id, State.OUTLINE);
            Party party = new Party(joining(place, userName, role), role, false);
            Contract after = access.turn(
                    place.contract().join(party, visitor.key(), clock.instant()),
                    "joined",
                    party.person().value());
            reach(after, place.programme(), visitor.key());
            access.happened(new Contract.Event.PartiesChanged(after, visitor.key(), party.person(), true));
            return after;
        });
    }

    private PersonKey joining(Place place, String userName, Role role) {
        Problems problems = new Problems();
        String name = problems.line("user", userName, true, 255);
        Optional<PersonKey> person = people.named(name).filter(one -> access.here(one, place.programme()));
        List<Party> parties = place.contract().parties();
        if (role == null || role == Role.BUDDY) {
            problems.add("role", "mentorship.shared.problem.choose");
        } else if (parties.stream().filter(one -> one.role() == role).count()
                >= (role == Role.MENTOR ? MOST_MENTORS : MOST_MENTEES)) {
            problems.add("role", WORDS + "full." + role.name());
        }
        if (problems.none() && person.isEmpty()) {
            problems.add("user", WORDS + "nobody", name);
        } else if (person.flatMap(place.contract()::party).isPresent()) {
            problems.add("user", WORDS + "party-already");
        }
        problems.orRefuse();
        return person.orElseThrow();
    }

    /**
     * Somebody who has joined leaves before all have signed, or is taken out by another party while the outline is open.
     *
     * <p>Terms that name them are no longer proposed then. The two who were introduced end the relationship instead.
     */
    public Contract leave(Visitor visitor, int id, PersonKey person) {
        return transactions.inTransaction(() -> {
            boolean self = visitor.is(person);
            Place place = self ? access.asParty(visitor, id) : access.toWrite(visitor, id, State.OUTLINE);
            Contract before = place.contract();
            Party party = before.party(person).orElseThrow(() -> new Refused(Why.UNKNOWN, WORDS + "no-party"));
            if (!before.state().open()) {
                throw ContractAccess.notIn(before);
            }
            if (party.first()) {
                throw new Refused(Why.NOT_ALLOWED, WORDS + "first-stays");
            }
            Contract after = access.turn(before.leave(party, visitor.key(), clock.instant()), "left", person.value());
            reach(after, place.programme(), after.parties().get(0).person());
            access.happened(new Contract.Event.PartiesChanged(after, visitor.key(), person, false));
            return after;
        });
    }

    /** Makes terms of the outline as it was at this turn, and wants the page; STALE when somebody has written since. */
    public Contract propose(Visitor visitor, int id, int turn) {
        return transactions.inTransaction(() -> {
            Place place = access.toWrite(visitor, id, State.OUTLINE);
            Contract before = place.contract();
            ContractAccess.seen(before.turn() == turn);
            Outline outline = check(place, before.outline(), true);
            Contract after = before.propose(outline, visitor.key(), clock.instant());
            ContractText text = texts.current(place.programme());
            Terms terms = writer.write(after, place.programme(), text);
            access.turn(after, "proposed", String.valueOf(after.version()));
            book.insert(terms);
            shelf.want(page(id), after.programme(), writer.page(after, terms, place.programme(), text));
            access.happened(new Contract.Event.Proposed(after, terms, visitor.key()));
            return after;
        });
    }

    private static String page(int contract) {
        return "contract:" + contract;
    }

    /** The page of earlier terms, where there is one, is for those who are parties now. */
    private void reach(Contract contract, Programme programme, PersonKey author) {
        shelf.wanted(page(contract.id()))
                .ifPresent(page -> shelf.want(
                        page(contract.id()),
                        contract.programme(),
                        new Wish(
                                page.title(),
                                page.under(),
                                page.parent(),
                                page.body(),
                                author,
                                Terms.readers(contract, programme))));
    }

    /** Declines the terms of this version, or asks for other ones: back to the outline; {@code words} may be empty. */
    public Contract reopen(Visitor visitor, int id, int version, String words) {
        return transactions.inTransaction(() -> {
            Contract before = access.toWrite(visitor, id, State.PROPOSED).contract();
            ContractAccess.seen(before.version() == version);
            Problems problems = new Problems();
            String why = problems.text("words", words, false, REASON);
            problems.orRefuse();
            Contract after = access.turn(
                    before.reopen(why, visitor.key(), clock.instant()), "reopened", String.valueOf(version));
            access.happened(new Contract.Event.Reopened(after, visitor.key(), why));
            return after;
        });
    }

    /** Ends what is not signed yet, inside the caller’s transaction, who has asked whether they may; else nothing changes. */
    public Contract close(int id, PersonKey actor) {
        return transactions.inTransaction(() -> {
            Contract before = book.find(id).orElseThrow();
            if (!before.state().open()) {
                return before;
            }
            Contract after = access.turn(before.close(actor, clock.instant()), "closed", "");
            access.happened(new Contract.Event.Closed(after, actor));
            return after;
        });
    }
}
