package org.openmentorship.contract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where contracts, their terms, signatures and texts are kept. */
public interface ContractBook {
    Optional<Contract> find(int id);

    List<Contract> find(Collection<Integer> ids);

    /** The contract of an accepted offer; there is one at most. */
    Optional<Contract> ofOffer(int offer);

    Contract insert(Contract contract);

    void update(Contract contract);

    /** All versions of the terms, oldest first. */
    List<Terms> terms(int contract);

    void insert(Terms terms);

    /** All signatures under all versions, oldest first. */
    List<Terms.Signature> signatures(int contract);

    List<Terms.Signature> signatures(Collection<Integer> contracts);

    void insert(Terms.Signature signature);

    /** The newest text of a programme, if it has one of its own. */
    Optional<ContractText> text(String programme);

    /** All versions, newest first. */
    List<ContractText> texts(String programme);

    void insert(ContractText text);
}
