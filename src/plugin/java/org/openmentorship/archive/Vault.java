package org.openmentorship.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Reaches all that the app keeps, row by row, and never holds a table. */
public interface Vault {
    /** No feature has kept anything; what was entered of exports and erasures does not count. */
    boolean empty();

    /** Writes the file, from its first byte to its last; user names are asked for by key. */
    void write(OutputStream out, String made, Names names, Progress progress) throws IOException;

    /** Reads the whole file and keeps nothing; what is wrong with it is refused with its place. */
    Report check(Path file, Here here);

    /** Keeps what is in a file that was checked; says how many rows. */
    long load(Path file, Here here, Progress progress);

    /** Says how many rows there were; done again it finds what is left. */
    long erase(Progress progress);

    /** Who has a user key. */
    @FunctionalInterface
    interface Names {
        Optional<String> of(String key);
    }

    /** What there is in the wiki that takes a file in. */
    interface Here {
        /** The key of whoever has this user name, or the one that stands for it here. */
        Optional<String> key(String name);

        boolean space(String key);
    }

    /** Told from time to time which table it is at and how many rows are done. */
    @FunctionalInterface
    interface Progress {
        void at(String table, long rows);
    }
}
