package org.openmentorship.contract.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.contract.Contract;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** Somebody who signs; contract and person together are unique. */
@Preload
@Personal(
        as = "contracts",
        whose = "PERSON_KEY",
        within = "PARTY_KEY",
        untold = "PARTY_KEY",
        along = ContractEntity.class,
        by = "CONTRACT_NUMBER")
@Table("CONTRACT_PARTY")
public interface PartyEntity extends Entity {
    @NotNull
    @Indexed
    int getContractNumber();

    void setContractNumber(int contractNumber);

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    @NotNull
    @Holds(Contract.Role.class)
    String getRole();

    void setRole(String role);

    @NotNull
    boolean isIntroduced();

    void setIntroduced(boolean introduced);

    @NotNull
    @Unique
    String getPartyKey();

    void setPartyKey(String partyKey);
}
