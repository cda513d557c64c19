package org.openmentorship.shared.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A line of the ledger: subject and turn together are unique, which is the lock. */
@Preload
@Personal(
        as = "history",
        whose = "ACTOR",
        within = {"SUBJECT", "TURN_KEY", "DETAIL"},
        untold = "TURN_KEY")
@Table("SHARED_AUDIT")
public interface AuditEntity extends Entity {
    @NotNull
    @Indexed
    String getSubject();

    void setSubject(String subject);

    @NotNull
    int getTurn();

    void setTurn(int turn);

    @NotNull
    @Unique
    String getTurnKey();

    void setTurnKey(String turnKey);

    String getActor();

    void setActor(String actor);

    @NotNull
    String getDeed();

    void setDeed(String deed);

    @StringLength(450)
    String getDetail();

    void setDetail(String detail);

    @NotNull
    long getDoneAt();

    void setDoneAt(long doneAt);
}
