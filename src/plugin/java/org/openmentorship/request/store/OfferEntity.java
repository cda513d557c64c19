package org.openmentorship.request.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.request.Offer;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** An offer; its standing key is request and mentor while it stands, so that nobody offers twice. */
@Preload
@Personal(as = "offers", whose = "MENTOR_KEY", within = "STANDING_KEY", clears = "MESSAGE", untold = "STANDING_KEY")
@Table("REQUEST_OFFER")
public interface OfferEntity extends Entity {
    @NotNull
    @Indexed
    int getRequestNumber();

    void setRequestNumber(int requestNumber);

    @NotNull
    @Indexed
    String getMentorKey();

    void setMentorKey(String mentorKey);

    @NotNull
    @Unique
    String getStandingKey();

    void setStandingKey(String standingKey);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String message);

    @NotNull
    @Holds(Offer.State.class)
    String getState();

    void setState(String state);

    @NotNull
    long getOfferedAt();

    void setOfferedAt(long offeredAt);

    @NotNull
    int getVersion();

    void setVersion(int version);
}
