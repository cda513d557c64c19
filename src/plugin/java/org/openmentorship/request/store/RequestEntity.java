package org.openmentorship.request.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.request.Request;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/**
 * A request; the text to search in is only compared, never read.
 *
 * <p>Each order of the board has an index that is read forwards from the first row to the last one shown, so that a page
 * costs the same whatever lies behind it; single columns have none, because one of those would be taken instead.
 */
@Preload({
    "VERSION",
    "TURN",
    "PROGRAMME",
    "OWNER_KEY",
    "TITLE",
    "WORDS",
    "WEEKS",
    "STATE",
    "CREATED_AT",
    "OPENED_AT",
    "CHANGED_AT",
    "OFFERS",
    "REDIRECT_TO",
    "REDIRECT_WORDS"
})
@Indexes({
    @Index(
            name = "newest",
            methodNames = {"getProgramme", "getShelf", "getNewness", "getID"}),
    @Index(
            name = "oldest",
            methodNames = {"getProgramme", "getShelf", "getOpenedAt", "getID"}),
    @Index(
            name = "shortest",
            methodNames = {"getProgramme", "getShelf", "getWeeks", "getID"}),
    @Index(
            name = "fewest",
            methodNames = {"getProgramme", "getShelf", "getOffers", "getID"})
})
@Personal(
        as = "requests",
        whose = "OWNER_KEY",
        within = {"SUBMISSION", "WORDS"},
        untold = {"SUBMISSION", "SEARCH_TEXT", "SHELF", "NEWNESS"})
@Table("REQUEST")
public interface RequestEntity extends Entity {
    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    int getTurn();

    void setTurn(int turn);

    @NotNull
    String getProgramme();

    void setProgramme(String programme);

    @NotNull
    @Indexed
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    /** Owner and submission key: the same form cannot be kept twice. */
    @NotNull
    @Unique
    String getSubmission();

    void setSubmission(String submission);

    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    /** Answers, skills and checks as a document. */
    @StringLength(StringLength.UNLIMITED)
    @Holds(Rows.Words.class)
    String getWords();

    void setWords(String words);

    @StringLength(StringLength.UNLIMITED)
    String getSearchText();

    void setSearchText(String searchText);

    @NotNull
    int getWeeks();

    void setWeeks(int weeks);

    @NotNull
    @Holds(Request.State.class)
    String getState();

    void setState(String state);

    /** The list it lies in: all that the board shows are in one, every other state in its own. */
    @NotNull
    @StringLength(30)
    String getShelf();

    void setShelf(String shelf);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long createdAt);

    /** Zero until it first comes to the board. */
    @NotNull
    long getOpenedAt();

    void setOpenedAt(long openedAt);

    /** The same below zero: Active Objects makes ascending indexes only, and H2 reads none backwards. */
    @NotNull
    long getNewness();

    void setNewness(long newness);

    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    int getOffers();

    void setOffers(int offers);

    String getRedirectTo();

    void setRedirectTo(String redirectTo);

    @StringLength(StringLength.UNLIMITED)
    String getRedirectWords();

    void setRedirectWords(String redirectWords);
}
