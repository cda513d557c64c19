package org.openmentorship.relationship.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** A mentoring relationship; instants that are not there are zero, days that are not there are null. */
@Preload
@Personal(
        within = {"LONGER_BY", "LONGER_AGREED"},
        untold = {"LONGER_BY", "LONGER_AGREED", "NUDGES", "LOOK_AT"})
@Table("RELATION")
public interface RelationshipEntity extends Entity {
    @NotNull
    @Indexed
    String getProgramme();

    void setProgramme(String programme);

    @NotNull
    @Indexed
    int getRequestNumber();

    void setRequestNumber(int requestNumber);

    /** An accepted offer grows into one relationship at most. */
    @NotNull
    @Unique
    int getOfferNumber();

    void setOfferNumber(int offerNumber);

    /** Zero where no contract is used. */
    @NotNull
    @Indexed
    int getContractNumber();

    void setContractNumber(int contractNumber);

    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @Holds(Relationship.State.class)
    String getState();

    void setState(String state);

    @NotNull
    boolean isProposed();

    void setProposed(boolean proposed);

    String getStartDay();

    void setStartDay(String startDay);

    String getEndDay();

    void setEndDay(String endDay);

    @NotNull
    int getWeekHours();

    void setWeekHours(int weekHours);

    @NotNull
    int getMeetEveryWeeks();

    void setMeetEveryWeeks(int meetEveryWeeks);

    @NotNull
    long getCreatedAt();

    void setCreatedAt(long createdAt);

    @NotNull
    long getStartedAt();

    void setStartedAt(long startedAt);

    @NotNull
    long getEndedAt();

    void setEndedAt(long endedAt);

    @NotNull
    long getNextMeeting();

    void setNextMeeting(long nextMeeting);

    String getBreakUntil();

    void setBreakUntil(String breakUntil);

    /** Null while nobody proposes another end. */
    String getLongerEnd();

    void setLongerEnd(String longerEnd);

    String getLongerBy();

    void setLongerBy(String longerBy);

    @NotNull
    long getLongerAt();

    void setLongerAt(long longerAt);

    /** The keys of those who have agreed, one a line. */
    @StringLength(StringLength.UNLIMITED)
    String getLongerAgreed();

    void setLongerAgreed(String longerAgreed);

    @NotNull
    int getNudges();

    void setNudges(int nudges);

    @NotNull
    long getSilentSince();

    void setSilentSince(long silentSince);

    String getToldEnd();

    void setToldEnd(String toldEnd);

    /** Zero when the watch has nothing to do. */
    @NotNull
    @Indexed
    long getLookAt();

    void setLookAt(long lookAt);

    @NotNull
    int getTurn();

    void setTurn(int turn);
}
