package org.openmentorship.page.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** A page that is wanted; {@code once} keeps it from being there twice. */
@Preload
@Indexes(
        @Index(
                name = "due",
                methodNames = {"getState", "getDueAt"}))
@Personal(within = {"ONCE_KEY", "WISH", "GIVEN"})
@Table("PAGE_MANAGED")
public interface PageEntity extends Entity {
    @NotNull
    @Unique
    String getOnceKey();

    void setOnceKey(String onceKey);

    @NotNull
    String getProgramme();

    void setProgramme(String programme);

    /** What it should be, as a document. */
    @StringLength(StringLength.UNLIMITED)
    @Holds(ManagedPage.Wish.class)
    String getWish();

    void setWish(String wish);

    @NotNull
    @Holds(ManagedPage.State.class)
    String getState();

    void setState(String state);

    /** The id that the wiki has given it, or 0. */
    @NotNull
    @Indexed
    long getPageId();

    void setPageId(long pageId);

    /** What the wiki was last given, as a document. */
    @StringLength(StringLength.UNLIMITED)
    @Holds(ManagedPage.Given.class)
    String getGiven();

    void setGiven(String given);

    @NotNull
    int getWanted();

    void setWanted(int wanted);

    @NotNull
    int getMade();

    void setMade(int made);

    @NotNull
    int getAttempts();

    void setAttempts(int attempts);

    @NotNull
    long getDueAt();

    void setDueAt(long dueAt);

    @NotNull
    @Holds(ManagedPage.Trouble.class)
    String getTrouble();

    void setTrouble(String trouble);

    @NotNull
    @Holds(ManagedPage.Call.class)
    String getCalled();

    void setCalled(String called);

    @NotNull
    int getTurn();

    void setTurn(int turn);
}
