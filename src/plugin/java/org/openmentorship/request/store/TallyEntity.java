package org.openmentorship.request.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How many requests of a programme are in which state, so that nobody has to count them. */
@Preload
@Table("REQUEST_TALLY")
public interface TallyEntity extends Entity {
    @NotNull
    @Unique
    String getProgramme();

    void setProgramme(String programme);

    /** States and their numbers as a document. */
    @NotNull
    @StringLength(450)
    String getNumbers();

    void setNumbers(String numbers);

    /** Written first, and only to hold the row until the transaction ends. */
    @NotNull
    long getHeld();

    void setHeld(long held);
}
