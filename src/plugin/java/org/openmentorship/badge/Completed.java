package org.openmentorship.badge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.RelationshipBook.Done;
import org.openmentorship.shared.PersonKey;

/** A badge of the programme for whoever has carried mentoring through to the end, one for each role and not for each time. */
public final class Completed implements Badges.Source {
    /** What several times have in common. */
    private record Kind(String programme, String role) {
        static Kind of(Done one) {
            return new Kind(one.programme(), one.role().name());
        }
    }

    private static final String WORDS = "mentorship.badge.completed.";
    private static final int MOST = 200;
    private final RelationshipBook pairs;

    public Completed(RelationshipBook pairs) {
        this.pairs = pairs;
    }

    @Override
    public List<Badge> of(PersonKey person) {
        Map<Kind, List<Done>> kinds = pairs.done(person, MOST).stream().collect(Collectors.groupingBy(Kind::of));
        return kinds.entrySet().stream()
                .map(one -> badge(one.getKey(), one.getValue()))
                .toList();
    }

    private static Badge badge(Kind kind, List<Done> times) {
        Instant last =
                times.stream().map(Done::at).max(Comparator.naturalOrder()).orElseThrow();
        return new Badge(
                WORDS + kind.role(), "mentorship.badge.completed", List.of(times.size()), kind.programme(), last);
    }
}
