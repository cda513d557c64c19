package org.openmentorship.privacy.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** How long what is kept: one row, as soon as somebody has chosen or something has gone. */
@Preload
@Personal(nobody = "Periods and numbers only.")
@Table("PRIVACY_PERIOD")
public interface PeriodEntity extends Entity {
    /** Always the same, so that there is one row. */
    @NotNull
    @Unique
    String getNamed();

    void setNamed(String named);

    /** Periods by what is kept, as a document. */
    @StringLength(StringLength.UNLIMITED)
    @Holds(AoPrivacyBook.Periods.class)
    String getChosen();

    void setChosen(String chosen);

    /** Zero before the first run. */
    @NotNull
    long getRanAt();

    void setRanAt(long ranAt);

    /** What the last run has taken away, as a document. */
    @StringLength(StringLength.UNLIMITED)
    @Holds(AoPrivacyBook.Numbers.class)
    String getTaken();

    void setTaken(String taken);

    @NotNull
    int getTurn();

    void setTurn(int turn);
}
