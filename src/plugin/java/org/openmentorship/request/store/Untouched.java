package org.openmentorship.request.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.openmentorship.request.Request.State;

/** Asks for requests that nobody has touched for long. */
final class Untouched {
    private Untouched() {}

    static Query query(Set<State> states, Instant since, int after, int most) {
        List<Object> values = new ArrayList<>(states.stream().map(State::name).toList());
        values.addAll(List.of(since.toEpochMilli(), after));
        String where = "STATE IN (" + "?, ".repeat(states.size() - 1) + "?) AND CHANGED_AT < ? AND ID > ?";
        return Query.select().where(where, values.toArray()).order("ID").limit(most);
    }
}
