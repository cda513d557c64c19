package org.openmentorship.queue.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.queue.Case;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/**
 * A case; each list of the queue has an index that is read forwards from its first row to the last one shown.
 *
 * <p>The name is what it is about, or its id once that has mended itself, so that the same is never there twice.
 */
@Preload
@Indexes({
    @Index(
            name = "state",
            methodNames = {"getStateList", "getPlace", "getID"}),
    @Index(
            name = "kind",
            methodNames = {"getKindList", "getPlace", "getID"}),
    @Index(
            name = "owner",
            methodNames = {"getOwnerList", "getPlace", "getID"})
})
@Personal(
        as = "cases",
        whose = {"ASKER_KEY", "OWNER_KEY"},
        within = {"NAMED", "OWNER_LIST"},
        untold = {"NOTE", "NAMED", "STATE_LIST", "KIND_LIST", "OWNER_LIST", "PLACE"})
@Table("QUEUE_CASE")
public interface CaseEntity extends Entity {
    @NotNull
    String getProgramme();

    void setProgramme(String programme);

    @NotNull
    @StringLength(30)
    @Holds(Case.Kind.class)
    String getKind();

    void setKind(String kind);

    @NotNull
    @Indexed
    int getRelationNumber();

    void setRelationNumber(int relationNumber);

    @NotNull
    @Unique
    String getNamed();

    void setNamed(String named);

    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    @Indexed
    String getAskerKey();

    void setAskerKey(String askerKey);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    @NotNull
    @StringLength(30)
    @Holds(Case.State.class)
    String getState();

    void setState(String state);

    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    @StringLength(StringLength.UNLIMITED)
    String getNote();

    void setNote(String note);

    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String answer);

    @NotNull
    long getSinceAt();

    void setSinceAt(long sinceAt);

    /** Zero until it is done. */
    @NotNull
    long getDoneAt();

    void setDoneAt(long doneAt);

    @NotNull
    int getTurn();

    void setTurn(int turn);

    /** Programme and state. */
    @NotNull
    String getStateList();

    void setStateList(String stateList);

    /** Programme, state and kind. */
    @NotNull
    String getKindList();

    void setKindList(String kindList);

    /** Programme, state and owner. */
    @NotNull
    String getOwnerList();

    void setOwnerList(String ownerList);

    /** What waits the longest, or was done the latest, comes first. */
    @NotNull
    long getPlace();

    void setPlace(long place);
}
