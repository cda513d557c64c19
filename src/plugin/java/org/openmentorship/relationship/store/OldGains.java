package org.openmentorship.relationship.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import net.java.ao.Query;

/** What people have gained in relationships that ended long ago. */
final class OldGains {
    private OldGains() {}

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
