package org.openmentorship.relationship.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.openmentorship.relationship.Relationship.State;

/** Counts relationships row by row, without ever holding them, each time in one statement. */
final class Counting {
    private final ActiveObjects ao;

    Counting(ActiveObjects ao) {
        this.ao = ao;
    }

    List<Instant> begun(String programme, Instant since) {
        Query query = Query.select("ID, STARTED_AT")
                .where("PROGRAMME = ? AND STARTED_AT >= ?", programme, since.toEpochMilli());
        List<Instant> begun = new ArrayList<>();
        ao.stream(RelationshipEntity.class, query, row -> begun.add(Instant.ofEpochMilli(row.getStartedAt())));
        return begun;
    }

    int completed(String programme) {
        return ao.count(RelationshipEntity.class, "PROGRAMME = ? AND STATE = ?", programme, State.COMPLETED.name());
    }

    Map<String, Integer> running(Collection<String> programmes) {
        if (programmes.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(programmes);
        values.addAll(List.of(State.ACTIVE.name(), State.ON_BREAK.name()));
        String where = "PROGRAMME IN (" + "?, ".repeat(programmes.size() - 1) + "?) AND STATE IN (?, ?)";
        Map<String, Integer> running = new HashMap<>();
        ao.stream(
                RelationshipEntity.class,
                Query.select("ID, PROGRAMME").where(where, values.toArray()),
                row -> running.merge(row.getProgramme(), 1, Integer::sum));
        return running;
    }
}
