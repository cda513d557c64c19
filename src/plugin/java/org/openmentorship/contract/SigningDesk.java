package org.openmentorship.contract;

import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.ContractAccess.Place;
import org.openmentorship.contract.Terms.Signature;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** Where the parties look at the contract and sign it. */
public final class SigningDesk {
    /**
     * A contract with all that a party or a coordinator may know of it.
     *
     * <p>{@code text} is the programme’s of today, by which the outline is filled; {@code terms} are all versions, oldest
     * first; {@code signatures} those under all versions; {@code waitingFor} whose turn it is since {@code since}.
     */
    public record Look(
            Contract contract,
            Programme programme,
            ContractText text,
            List<Terms> terms,
            List<Signature> signatures,
            List<Ledger.Entry> history,
            ContractAccess.Rights rights,
            List<PersonKey> waitingFor,
            Instant since) {
        public Look {
            terms = List.copyOf(terms);
            signatures = List.copyOf(signatures);
            history = List.copyOf(history);
            waitingFor = List.copyOf(waitingFor);
        }

        /** The terms that are proposed or signed; those of before while the outline is open. */
        public Optional<Terms> current() {
            return terms.stream().reduce((one, next) -> next);
        }

        /** The signatures under the current terms, oldest first. */
        public List<Signature> signed() {
            return signatures.stream()
                    .filter(one -> one.version() == contract.version())
                    .toList();
        }
    }

    /** What the signer sends: what was seen, the own full name, the tick, a key made with the form, the time zone shown. */
    public record Sign(int version, String hash, String name, boolean read, String key, String zone) {}

    private static final String WORDS = ContractAccess.WORDS;
    private static final int NAME = 255;
    private static final int ZONE = 60;
    private final ContractAccess access;
    private final ContractBook book;
    private final TextDesk texts;
    private final OfferDesk offers;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    public SigningDesk(
            ContractAccess access,
            ContractBook book,
            TextDesk texts,
            OfferDesk offers,
            People people,
            Transactions transactions,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.texts = texts;
        this.offers = offers;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** UNKNOWN for everybody but parties and coordinators. */
    public Look look(Visitor visitor, int id) {
        Place place = access.place(visitor, id);
        Contract contract = place.contract();
        List<Signature> signatures = book.signatures(id);
        Standing standing = place.standing();
        return new Look(
                contract,
                place.programme(),
                texts.current(place.programme()),
                book.terms(id),
                signatures,
                access.history(id),
                ContractAccess.Rights.of(visitor, standing, contract, signatures),
                waitingFor(contract, signatures),
                contract.lastAt());
    }

    /** An outline waits for those who did not write last, and for all as long as nobody has; terms for those who have not signed. */
    public static List<PersonKey> waitingFor(Contract contract, List<Signature> signatures) {
        Set<PersonKey> done = new HashSet<>();
        if (contract.state() == State.PROPOSED) {
            signatures.stream()
                    .filter(one -> one.version() == contract.version())
                    .forEach(one -> done.add(one.signer()));
        } else if (contract.turn() > 1) {
            done.add(contract.lastBy());
        }
        return contract.parties().stream()
                .map(Party::person)
                .filter(one -> contract.state().open() && !done.contains(one))
                .toList();
    }

    /** Signs, once; what is sent again with the same key has the same answer. The last signature makes it SIGNED. */
    public Contract sign(Visitor visitor, int id, Sign sign) {
        return transactions.inTransaction(() -> {
            Place place = access.asParty(visitor, id);
            List<Signature> before = book.signatures(id);
            Optional<Signature> mine = before.stream()
                    .filter(one -> visitor.is(one.signer()) && one.version() == sign.version())
                    .findFirst();
            if (mine.isPresent()) {
                if (mine.get().key().equals(sign.key())) {
                    return place.contract();
                }
                throw new Refused(Why.CLOSED, WORDS + "signed-already");
            }
            Terms terms = current(place.contract(), sign);
            ContractAccess.mayWrite(place);
            Signature signature = check(visitor, place, terms, sign);
            return keep(place.contract(), terms, signature, before);
        });
    }

    /** What the signer has seen, when it is still what is proposed. */
    private Terms current(Contract contract, Sign sign) {
        if (contract.state() == State.OUTLINE && sign.version() <= contract.version()) {
            throw new Refused(Why.STALE, WORDS + "reopened");
        }
        if (contract.state() != State.PROPOSED) {
            throw ContractAccess.notIn(contract);
        }
        Terms terms = book.terms(contract.id()).stream()
                .filter(one -> one.version() == contract.version())
                .findFirst()
                .orElseThrow();
        if (sign.version() != terms.version() || !terms.hash().equals(sign.hash())) {
            throw new Refused(Why.STALE, WORDS + "other-terms", terms.version());
        }
        return terms;
    }

    private Signature check(Visitor visitor, Place place, Terms terms, Sign sign) {
        Problems problems = new Problems();
        String name = problems.line("name", sign.name(), true, NAME);
        if (problems.none() && !alike(name, fullName(visitor))) {
            problems.add("name", WORDS + "other-name", fullName(visitor));
        }
        if (!sign.read()) {
            problems.add("read", WORDS + "not-read", terms.version());
        }
        if (sign.key() == null || !sign.key().matches("[A-Za-z0-9-]{8,64}")) {
            problems.add("key", "mentorship.shared.problem.required");
        }
        if (place.contract().outline().end().isBefore(access.today())) {
            problems.add("end", WORDS + "end-past");
        }
        problems.orRefuse();
        Party party = place.contract().party(visitor.key()).orElseThrow();
        return new Signature(
                terms.contract(),
                terms.version(),
                terms.hash(),
                visitor.key(),
                party.role(),
                name,
                clock.instant(),
                zone(sign.zone()),
                sign.key());
    }

    private Contract keep(Contract before, Terms terms, Signature signature, List<Signature> others) {
        boolean last = before.parties().stream()
                .allMatch(party -> party.person().equals(signature.signer())
                        || others.stream()
                                .anyMatch(one -> one.signer().equals(party.person())
                                        && one.hash().equals(terms.hash())));
        if (last) {
            offers.agree(before.request(), signature.signer());
        }
        Contract after = access.turn(
                before.sign(last, signature.signer(), signature.at()), "signed", String.valueOf(terms.version()));
        book.insert(signature);
        access.happened(
                last
                        ? new Contract.Event.Signed(after, terms, signature.signer())
                        : new Contract.Event.SignedByOne(after, signature.signer()));
        return after;
    }

    private String fullName(Visitor visitor) {
        return people.find(visitor.key()).map(Person::name).orElse("");
    }

    /** However somebody writes capitals, spaces, apostrophes and hyphens. */
    private static boolean alike(String typed, String name) {
        return !folded(name).isEmpty() && folded(typed).equals(folded(name));
    }

    private static String folded(String name) {
        String plain = name.replaceAll("['‘ʼ`´]", "’").replaceAll("\\p{Pd}", "-");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s\\p{Cf}]+", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** A zone that we do not know is no reason not to sign. */
    private static String zone(String zone) {
        try {
            return zone != null && zone.length() <= ZONE ? ZoneId.of(zone).getId() : "UTC";
        } catch (DateTimeException e) {
            return "UTC";
        }
    }
}
