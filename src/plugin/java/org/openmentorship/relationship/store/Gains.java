package org.openmentorship.relationship.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import net.java.ao.Query;
import org.openmentorship.relationship.RelationshipBook.Feeling;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.shared.store.Collisions;

/** What people have gained: kept as each says it, and taken away where it ended long ago. */
final class Gains {
    private Gains() {}

    static void keep(ActiveObjects ao, Gain gain) {
        String key = gain.relationship() + ":" + gain.person();
        GainEntity[] before = ao.find(GainEntity.class, "GAIN_KEY = ?", key);
        GainEntity row = before.length > 0
                ? before[0]
                : Collisions.watch(() -> ao.create(
                        GainEntity.class,
                        Map.of(
                                "RELATION_NUMBER", gain.relationship(),
                                "PERSON_KEY", gain.person().value(),
                                "GAIN_KEY", key,
                                "WRITTEN_AT", gain.at().toEpochMilli())));
        row.setImpact(gain.impact());
        row.setWorked(gain.worked());
        row.setLearned(gain.learned());
        row.setWrittenAt(gain.at().toEpochMilli());
        boolean feels = gain.doing().feeling() != Feeling.NONE;
        row.setFeeling(feels ? gain.doing().feeling().name() : null);
        row.setFeelingWords(gain.doing().words());
        row.setFeelingAt(Rows.millis(gain.doing().at()));
        row.save();
    }

    static int count(ActiveObjects ao, Instant before) {
        return ao.count(GainEntity.class, old(before));
    }

    static int clear(ActiveObjects ao, Instant before, int most) {
        GainEntity[] old = ao.find(GainEntity.class, old(before).order("g.ID").limit(most));
        ao.delete(old);
        return old.length;
    }

    private static Query old(Instant before) {
        return Query.select()
                .alias(GainEntity.class, "g")
                .alias(RelationshipEntity.class, "r")
                .join(RelationshipEntity.class, "g.RELATION_NUMBER = r.ID")
                .where("r.ENDED_AT > ? AND r.ENDED_AT < ?", 0L, before.toEpochMilli());
    }
}
