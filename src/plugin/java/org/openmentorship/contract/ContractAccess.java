package org.openmentorship.contract;

import java.util.List;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.person.Standing;
import org.openmentorship.shared.People.Visitor;

/** Who may do what with a contract, and the way in to it. */
public final class ContractAccess {
    /** What the visitor may do now; coordinators look and leave it to the parties. */
    public record Rights(
            boolean party,
            boolean coordinates,
            boolean write,
            boolean invite,
            boolean leave,
            boolean propose,
            boolean reopen,
            boolean sign) {

        /** A function of the person, the person’s standing, the contract and its signatures. */
        static Rights of(Visitor visitor, Standing standing, Contract contract, List<Terms.Signature> signatures) {
            boolean party = contract.party(visitor.key()).isPresent();
            boolean outline = contract.state() == State.OUTLINE;
            boolean proposed = contract.state() == State.PROPOSED;
            boolean works = party && standing.seesSpace();
            boolean joined =
                    contract.party(visitor.key()).filter(one -> !one.first()).isPresent();
            boolean signed = signatures.stream()
                    .anyMatch(one -> one.version() == contract.version() && visitor.is(one.signer()));
            return new Rights(
                    party,
                    standing.coordinates(),
                    works && outline,
                    works && outline,
                    joined && (outline || proposed),
                    works && outline,
                    works && proposed,
                    works && proposed && !signed);
        }

        /** Only parties and coordinators see a contract. */
        public boolean see() {
            return party || coordinates;
        }

        /** Whether the visitor may take this party out again. */
        public boolean takeOut(Party other) {
            return write && !other.first();
        }
    }
}
