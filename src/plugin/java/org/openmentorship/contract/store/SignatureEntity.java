package org.openmentorship.contract.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.contract.Contract;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** A signature; rows are only ever added. */
@Preload
@Personal(
        as = "signatures",
        whose = "SIGNER_KEY",
        within = {"SIGNING_KEY", "SUBMISSION"},
        clears = "FULL_NAME",
        untold = {"SIGNING_KEY", "SUBMISSION", "SUBMISSION_KEY"})
@Table("CONTRACT_SIGNATURE")
public interface SignatureEntity extends Entity {
    @NotNull
    @Indexed
    int getContractNumber();

    void setContractNumber(int contractNumber);

    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    String getHash();

    void setHash(String hash);

    @NotNull
    String getSignerKey();

    void setSignerKey(String signerKey);

    @NotNull
    @Holds(Contract.Role.class)
    String getRole();

    void setRole(String role);

    @StringLength(450)
    String getFullName();

    void setFullName(String fullName);

    @NotNull
    long getSignedAt();

    void setSignedAt(long signedAt);

    @NotNull
    String getZone();

    void setZone(String zone);

    /** Contract, version and signer: nobody signs the same twice. */
    @NotNull
    @Unique
    String getSigningKey();

    void setSigningKey(String signingKey);

    /** Signer and submission key: the same form cannot be kept twice. */
    @NotNull
    @Unique
    String getSubmission();

    void setSubmission(String submission);

    @NotNull
    String getSubmissionKey();

    void setSubmissionKey(String submissionKey);
}
