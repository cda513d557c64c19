package org.openmentorship.relationship.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.contract.Contract;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/**
 * Somebody in a relationship; what a person is in is read from an index, from the newest one on.
 *
 * <p>The last sign of life is written here without a turn of the relationship.
 */
@Preload
@Indexes({
    @Index(
            name = "mine",
            methodNames = {"getMineList", "getRelationNumber"}),
    @Index(
            name = "there",
            methodNames = {"getThereList", "getRelationNumber"})
})
@Personal(
        as = "relationships",
        whose = "PERSON_KEY",
        within = {"SEAT", "MINE_LIST", "THERE_LIST"},
        untold = {"SEAT", "MINE_LIST", "THERE_LIST"},
        along = RelationshipEntity.class,
        by = "RELATION_NUMBER")
@Table("RELATION_MEMBER")
public interface MemberEntity extends Entity {
    @NotNull
    @Indexed
    int getRelationNumber();

    void setRelationNumber(int relationNumber);

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    @NotNull
    @Holds(Contract.Role.class)
    String getRole();

    void setRole(String role);

    @NotNull
    long getLastAt();

    void setLastAt(long lastAt);

    /** Zero while nothing is asked of the member. */
    @NotNull
    long getAskedAt();

    void setAskedAt(long askedAt);

    @NotNull
    long getDoneAt();

    void setDoneAt(long doneAt);

    @NotNull
    long getLeftAt();

    void setLeftAt(long leftAt);

    /** Relationship and person: nobody is in it twice. */
    @NotNull
    @Unique
    String getSeat();

    void setSeat(String seat);

    /** Person, and whether it is over for that person. */
    @NotNull
    String getMineList();

    void setMineList(String mineList);

    /** The same in one programme. */
    @NotNull
    String getThereList();

    void setThereList(String thereList);
}
