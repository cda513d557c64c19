package org.openmentorship.privacy.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.privacy.Erasure;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** Somebody who is being forgotten, and afterwards that somebody was. */
@Preload
@Personal(nobody = "It knows somebody only until it is done, and lets go of them itself.")
@Table("PRIVACY_ERASURE")
public interface ErasureEntity extends Entity {
    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    @NotNull
    String getAliasKey();

    void setAliasKey(String aliasKey);

    /** The person while it is not done, then the alias: nobody is forgotten twice at once. */
    @NotNull
    @Unique
    String getOpenKey();

    void setOpenKey(String openKey);

    @NotNull
    @Indexed
    String getAskedBy();

    void setAskedBy(String askedBy);

    @NotNull
    long getAskedAt();

    void setAskedAt(long askedAt);

    @NotNull
    @Indexed
    @StringLength(30)
    @Holds(Erasure.Step.class)
    String getStep();

    void setStep(String step);

    /** Zero until it is done. */
    @NotNull
    long getDoneAt();

    void setDoneAt(long doneAt);

    /** How much of what, as a document. */
    @StringLength(StringLength.UNLIMITED)
    @Holds(AoPrivacyBook.Numbers.class)
    String getCounts();

    void setCounts(String counts);

    @NotNull
    int getTurn();

    void setTurn(int turn);
}
