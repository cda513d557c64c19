package org.openmentorship.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;

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
            List<Terms.Signature> signatures,
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
        public List<Terms.Signature> signed() {
            return signatures.stream()
                    .filter(one -> one.version() == contract.version())
                    .toList();
        }
    }

    /** What the signer sends: what was seen, the own full name, the tick, a key made with the form, the time zone shown. */
    public record Sign(int version, String hash, String name, boolean read, String key, String zone) {}

    /** UNKNOWN for everybody but parties and coordinators. */
    public Look look(Visitor visitor, int id) {
        throw new UnsupportedOperationException();
    }

    /** Signs, once; what is sent again with the same key has the same answer. The last signature makes it SIGNED. */
    public Contract sign(Visitor visitor, int id, Sign sign) {
        throw new UnsupportedOperationException();
    }
}
