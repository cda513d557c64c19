package org.openmentorship.relationship.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.shared.store.Holds;
import org.openmentorship.shared.store.Personal;

/** What one member has gained, in the own words, and how they are doing; relationship and person together are unique. */
@Preload
@Personal(as = "gains", whose = "PERSON_KEY", within = "GAIN_KEY", untold = "GAIN_KEY", goes = true)
@Table("RELATION_GAIN")
public interface GainEntity extends Entity {
    @NotNull
    @Indexed
    int getRelationNumber();

    void setRelationNumber(int relationNumber);

    @NotNull
    String getPersonKey();

    void setPersonKey(String personKey);

    @NotNull
    @Unique
    String getGainKey();

    void setGainKey(String gainKey);

    @StringLength(StringLength.UNLIMITED)
    String getImpact();

    void setImpact(String impact);

    @StringLength(StringLength.UNLIMITED)
    String getWorked();

    void setWorked(String worked);

    @StringLength(StringLength.UNLIMITED)
    String getLearned();

    void setLearned(String learned);

    /** Null as long as nothing is said, also in rows of before one could. */
    @Holds(RelationshipBook.Feeling.class)
    String getFeeling();

    void setFeeling(String feeling);

    String getFeelingWords();

    void setFeelingWords(String feelingWords);

    long getFeelingAt();

    void setFeelingAt(long feelingAt);

    @NotNull
    long getWrittenAt();

    void setWrittenAt(long writtenAt);
}
