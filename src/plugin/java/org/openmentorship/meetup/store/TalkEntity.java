package org.openmentorship.meetup.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.shared.store.Personal;

/** A talk at a meet-up; meet-up and relationship together are unique. */
@Preload
@Personal(as = "talks", whose = "PERSON_KEY", untold = "TALK_KEY")
@Table("MEETUP_TALK")
public interface TalkEntity extends Entity {
    @NotNull
    @Indexed
    int getMeetupNumber();

    void setMeetupNumber(int meetupNumber);

    @NotNull
    @Indexed
    int getRelationNumber();

    void setRelationNumber(int relationNumber);

    @NotNull
    @Unique
    String getTalkKey();

    void setTalkKey(String talkKey);

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    @NotNull
    long getSaidAt();

    void setSaidAt(long saidAt);

    @NotNull
    boolean isCancelled();

    void setCancelled(boolean cancelled);
}
