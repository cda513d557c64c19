package org.openmentorship.contract.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.shared.store.Personal;

/** A version of terms; rows are only ever added. */
@Preload
@Personal(
        as = "terms",
        whose = "PROPOSED_BY",
        within = {"STORAGE", "CANONICAL"},
        untold = {"VERSION_KEY", "CANONICAL"})
@Table("CONTRACT_TERMS")
public interface TermsEntity extends Entity {
    @NotNull
    @Indexed
    int getContractNumber();

    void setContractNumber(int contractNumber);

    @NotNull
    int getVersion();

    void setVersion(int version);

    /** Contract and version: no version is written twice. */
    @NotNull
    @Unique
    String getVersionKey();

    void setVersionKey(String versionKey);

    @NotNull
    int getTextVersion();

    void setTextVersion(int textVersion);

    @StringLength(StringLength.UNLIMITED)
    String getStorage();

    void setStorage(String storage);

    @StringLength(StringLength.UNLIMITED)
    String getCanonical();

    void setCanonical(String canonical);

    @NotNull
    String getHash();

    void setHash(String hash);

    @NotNull
    String getProposedBy();

    void setProposedBy(String proposedBy);

    @NotNull
    long getProposedAt();

    void setProposedAt(long proposedAt);
}
