package org.openmentorship.contract;

import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;

/** What the parties do before they sign: fill the outline together, let others join, propose terms. */
public final class ContractDesk {
    /** Opens a contract with each introduction, where the programme uses them, and closes it when the introduction ends. */
    public ContractDesk listen(Events events) {
        throw new UnsupportedOperationException();
    }

    /** Any party writes all of the outline; STALE when somebody else has written since this turn. */
    public Contract write(Visitor visitor, int id, int turn, Outline raw) {
        throw new UnsupportedOperationException();
    }

    /** A party lets in a co-mentor or a further mentee by user name; only while the outline is open. */
    public Contract join(Visitor visitor, int id, String userName, Role role) {
        throw new UnsupportedOperationException();
    }

    /**
     * Somebody who has joined leaves before all have signed, or is taken out by another party while the outline is open.
     *
     * <p>Terms that name them are no longer proposed then. The two who were introduced end the relationship instead.
     */
    public Contract leave(Visitor visitor, int id, PersonKey person) {
        throw new UnsupportedOperationException();
    }

    /** Makes terms of the outline as it was at this turn, and wants the page; STALE when somebody has written since. */
    public Contract propose(Visitor visitor, int id, int turn) {
        throw new UnsupportedOperationException();
    }

    /** Declines the terms of this version, or asks for other ones: back to the outline; {@code words} may be empty. */
    public Contract reopen(Visitor visitor, int id, int version, String words) {
        throw new UnsupportedOperationException();
    }

    /** Ends what is not signed yet, inside the caller’s transaction, who has asked whether they may; else nothing changes. */
    public Contract close(int id, PersonKey actor) {
        throw new UnsupportedOperationException();
    }
}
