package org.openmentorship.contract.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.contract.Contract;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** A contract; its outline is a document. */
@Preload
@Personal(within = "LAST_BY")
@Table("CONTRACT")
public interface ContractEntity extends Entity {
    @NotNull
    String getProgramme();

    void setProgramme(String programme);

    @NotNull
    int getRequestNumber();

    void setRequestNumber(int requestNumber);

    /** One contract for an introduction. */
    @NotNull
    @Unique
    int getOfferNumber();

    void setOfferNumber(int offerNumber);

    @NotNull
    @Holds(Contract.State.class)
    String getState();

    void setState(String state);

    @StringLength(StringLength.UNLIMITED)
    @Holds(Contract.Outline.class)
    String getOutline();

    void setOutline(String outline);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    int getTurn();

    void setTurn(int turn);

    String getLastBy();

    void setLastBy(String lastBy);

    @NotNull
    long getLastAt();

    void setLastAt(long lastAt);

    @NotNull
    long getOpenedAt();

    void setOpenedAt(long openedAt);

    /** Zero until all have signed. */
    @NotNull
    long getSignedAt();

    void setSignedAt(long signedAt);
}
