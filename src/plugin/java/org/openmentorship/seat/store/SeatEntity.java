package org.openmentorship.seat.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.seat.Seat;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** Somebody and a role of a programme; only one of them is not over. */
@Preload
@Indexes({
    @Index(
            name = "there",
            methodNames = {"getProgramme", "getState"}),
    @Index(
            name = "ropes",
            methodNames = {"getProgramme", "getStage"}),
    @Index(
            name = "begun",
            methodNames = {"getProgramme", "getTakenAt"})
})
@Personal(
        as = "seats",
        whose = "PERSON_KEY",
        within = {"LIVE_KEY", "ASKED_BY", "GUIDE"},
        clears = "WORDS",
        untold = "LIVE_KEY")
@Table("SEAT")
public interface SeatEntity extends Entity {
    @NotNull
    String getProgramme();

    void setProgramme(String programme);

    @NotNull
    @Indexed
    String getRoleKey();

    void setRoleKey(String roleKey);

    @NotNull
    @Indexed
    String getPersonKey();

    void setPersonKey(String personKey);

    @NotNull
    @Indexed
    @Holds(Seat.State.class)
    String getState();

    void setState(String state);

    /** Programme, role and person as long as it is not over, and its own number afterwards. */
    @NotNull
    @Unique
    @StringLength(400)
    String getLiveKey();

    void setLiveKey(String liveKey);

    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    String getAskedBy();

    void setAskedBy(String askedBy);

    @NotNull
    long getAskedAt();

    void setAskedAt(long askedAt);

    /** 0 before. */
    @NotNull
    long getTakenAt();

    void setTakenAt(long takenAt);

    /** 0 before. */
    @NotNull
    long getOverAt();

    void setOverAt(long overAt);

    @NotNull
    int getReadVersion();

    void setReadVersion(int readVersion);

    /** 0 before. */
    @NotNull
    long getReadAt();

    void setReadAt(long readAt);

    @NotNull
    boolean isGrouped();

    void setGrouped(boolean grouped);

    @NotNull
    @Holds(Seat.Stage.class)
    String getStage();

    void setStage(String stage);

    String getGuide();

    void setGuide(String guide);

    /** The ids of what is done, with commas. */
    @StringLength(StringLength.UNLIMITED)
    String getSteps();

    void setSteps(String steps);

    @NotNull
    int getTurn();

    void setTurn(int turn);
}
