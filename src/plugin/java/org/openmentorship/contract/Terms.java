package org.openmentorship.contract;

import java.time.Instant;
import org.openmentorship.shared.PersonKey;

/**
 * A version of terms, which never changes: {@code text} is canonical and {@code hash} its SHA-256 in hexadecimal,
 * {@code storage} the same for the wiki page.
 */
public record Terms(
        int contract,
        int version,
        int textVersion,
        String storage,
        String text,
        String hash,
        PersonKey proposedBy,
        Instant at) {

    /**
     * A signature under these terms, which never changes nor goes.
     *
     * <p>{@code name} is what the signer typed, {@code zone} the time zone in which the time was shown.
     */
    public record Signature(
            int contract,
            int version,
            String hash,
            PersonKey signer,
            Contract.Role role,
            String name,
            Instant at,
            String zone,
            String key) {}
}
