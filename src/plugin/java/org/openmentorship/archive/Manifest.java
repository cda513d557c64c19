package org.openmentorship.archive;

import java.util.List;

/** What a file says of itself; {@code made} is an ISO text in UTC. */
public record Manifest(int format, String product, String version, String made, List<Part> parts) {
    /** The only format there is; a newer one says a higher number. */
    public static final int FORMAT = 1;

    public static final String PRODUCT = "org.openmentorship.confluence";

    /** A file in the zip: its name, the number of its lines, and the SHA-256 of its bytes in hexadecimal. */
    public record Part(String name, long lines, String sha256) {}

    public Manifest {
        product = product == null ? "" : product;
        version = version == null ? "" : version;
        made = made == null ? "" : made;
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
