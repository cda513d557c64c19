package org.openmentorship.meetup.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.openmentorship.shared.store.Personal;

/** A date of a programme’s meet-up. */
@Preload
@Indexes(
        @Index(
                name = "coming",
                methodNames = {"getProgramme", "getBeginsAt"}))
@Personal(nobody = "Dates and places.")
@Table("MEETUP")
public interface MeetupEntity extends Entity {
    @NotNull
    String getProgramme();

    void setProgramme(String programme);

    @NotNull
    long getBeginsAt();

    void setBeginsAt(long beginsAt);

    @NotNull
    String getZoneName();

    void setZoneName(String zoneName);

    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    @StringLength(StringLength.UNLIMITED)
    String getPlace();

    void setPlace(String place);

    @NotNull
    boolean isCancelled();

    void setCancelled(boolean cancelled);

    @NotNull
    int getTurn();

    void setTurn(int turn);
}
