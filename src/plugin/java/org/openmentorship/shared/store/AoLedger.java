package org.openmentorship.shared.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;

/** The ledger in its table; rows are only added, until they are too old or somebody is forgotten. */
public final class AoLedger implements Ledger {
    private final ActiveObjects ao;

    public AoLedger(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void enter(Entry entry) {
        Map<String, Object> row = new HashMap<>();
        row.put("SUBJECT", entry.subject());
        row.put("TURN", entry.turn());
        row.put("TURN_KEY", entry.subject() + ":" + entry.turn());
        row.put("ACTOR", entry.actor() == null ? null : entry.actor().value());
        row.put("DEED", entry.action());
        row.put("DETAIL", entry.detail());
        row.put("DONE_AT", entry.at().toEpochMilli());
        Collisions.watch(() -> ao.create(AuditEntity.class, row));
    }

    @Override
    public List<Entry> of(String subject) {
        Query query = Query.select().where("SUBJECT = ?", subject).order("ID");
        return Arrays.stream(ao.find(AuditEntity.class, query))
                .map(row -> new Entry(
                        row.getSubject(),
                        row.getTurn(),
                        row.getActor() == null ? null : new PersonKey(row.getActor()),
                        row.getDeed(),
                        row.getDetail() == null ? "" : row.getDetail(),
                        Instant.ofEpochMilli(row.getDoneAt())))
                .toList();
    }

    @Override
    public int over(Instant before) {
        return ao.count(AuditEntity.class, "DONE_AT < ?", before.toEpochMilli());
    }

    @Override
    public int clear(Instant before, int most) {
        Query query = Query.select()
                .where("DONE_AT < ?", before.toEpochMilli())
                .order("ID")
                .limit(most);
        AuditEntity[] old = ao.find(AuditEntity.class, query);
        ao.delete(old);
        return old.length;
    }
}
