package org.openmentorship.shared;

import java.util.function.Supplier;

/** All or nothing: what is done inside is kept together or not at all; refused while the wiki takes no changes. */
public interface Transactions {
    /** Joins the work around it; the outermost is done again when another writer was faster, so touch only stores inside. */
    <T> T inTransaction(Supplier<T> work);

    /** Runs when the outermost transaction has been kept, and not at all when it was not. */
    void afterCommit(Runnable work);
}
