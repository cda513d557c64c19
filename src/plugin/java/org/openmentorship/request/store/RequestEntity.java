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

/** A request; the text to search in is only compared, never read. */
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
@Indexes(
        @Index(
                name = "board",
                methodNames = {"getProgramme", "getState", "getOpenedAt"}))
@Table("REQUEST")
public interface RequestEntity extends Entity {
    @NotNull
    int getVersion();

    void setVersion(int version);

    @NotNull
    int getTurn();

    void setTurn(int turn);

    @NotNull
    @Indexed
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
    String getWords();

    void setWords(String words);

    @StringLength(StringLength.UNLIMITED)
    String getSearchText();

    void setSearchText(String searchText);

    @NotNull
    @Indexed
    int getWeeks();

    void setWeeks(int weeks);

    @NotNull
    @Indexed
    String getState();

    void setState(String state);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long createdAt);

    /** Zero until it first comes to the board. */
    @NotNull
    @Indexed
    long getOpenedAt();

    void setOpenedAt(long openedAt);

    @NotNull
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    @Indexed
    int getOffers();

    void setOffers(int offers);

    String getRedirectTo();

    void setRedirectTo(String redirectTo);

    @StringLength(StringLength.UNLIMITED)
    String getRedirectWords();

    void setRedirectWords(String redirectWords);
}
