package org.openmentorship.profile.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** What one person tells of themselves; the text to search in is only compared, never read. */
@Preload({
    "PERSON_KEY",
    "SORT_NAME",
    "WORDS",
    "RESTING",
    "REST_UNTIL",
    "TOO_MUCH_SINCE",
    "PLACES_USED",
    "CHANGED_AT",
    "TURN",
    "HELD"
})
@Personal(
        as = "profile",
        whose = "PERSON_KEY",
        untold = {"SEARCH_TEXT", "HELD"},
        goes = true)
@Table("PROFILE")
public interface ProfileEntity extends Entity {
    @NotNull
    @Unique
    String getPersonKey();

    void setPersonKey(String personKey);

    /** The name when it was last kept, for order only. */
    @StringLength(100)
    String getSortName();

    void setSortName(String sortName);

    /** All that the person has written, as a document. */
    @StringLength(StringLength.UNLIMITED)
    @Holds(Rows.Words.class)
    String getWords();

    void setWords(String words);

    @StringLength(StringLength.UNLIMITED)
    String getSearchText();

    void setSearchText(String searchText);

    @NotNull
    boolean isResting();

    void setResting(boolean resting);

    /** The day on which a break ends; null without one, and where the end is open. */
    @Indexed
    @StringLength(10)
    String getRestUntil();

    void setRestUntil(String restUntil);

    /** Zero while it is not too much. */
    @NotNull
    long getTooMuchSince();

    void setTooMuchSince(long tooMuchSince);

    @NotNull
    int getPlacesUsed();

    void setPlacesUsed(int placesUsed);

    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    int getTurn();

    void setTurn(int turn);

    /** Written first, and only to hold the row until the transaction ends. */
    @NotNull
    long getHeld();

    void setHeld(long held);
}
