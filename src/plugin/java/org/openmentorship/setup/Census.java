package org.openmentorship.setup;

import java.util.Collection;
import java.util.Map;
import org.openmentorship.programme.Programme;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.RequestBook;

/** How much goes on in programmes: two looks for all of them together. */
public final class Census {
    /** How many requests are open and how many relationships run, by programme, where there are any. */
    public record Numbers(Map<String, Integer> open, Map<String, Integer> running) {
        public Numbers {
            open = Map.copyOf(open);
            running = Map.copyOf(running);
        }
    }

    private final RequestBook requests;
    private final RelationshipBook pairs;

    public Census(RequestBook requests, RelationshipBook pairs) {
        this.requests = requests;
        this.pairs = pairs;
    }

    public Numbers of(Collection<Programme> programmes) {
        var keys = programmes.stream().map(Programme::key).toList();
        return new Numbers(requests.open(keys), pairs.running(keys));
    }
}
