package org.openmentorship.relationship.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.Query;
import org.openmentorship.plan.Rounds.Span;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipBook.Wanted;
import org.openmentorship.shared.PersonKey;

/** Asks for relationships by where they stand: those of a programme, and those that somebody has completed. */
final class Listing {
    private static final String BEGUN =
            "(START_DAY >= ? AND START_DAY <= ? OR START_DAY IS NULL AND CREATED_AT >= ? AND CREATED_AT < ?)";

    private final StringBuilder where = new StringBuilder("PROGRAMME = ?");
    private final List<Object> values = new ArrayList<>();

    private Listing(Wanted wanted) {
        values.add(wanted.programme());
        if (wanted.states().size() < State.values().length) {
            where.append(" AND STATE IN (")
                    .append(marks(wanted.states().size(), "?", ", "))
                    .append(')');
            wanted.states().forEach(one -> values.add(one.name()));
        }
        if (!wanted.begun().isEmpty()) {
            where.append(" AND (")
                    .append(marks(wanted.begun().size(), BEGUN, " OR "))
                    .append(')');
            wanted.begun().forEach(this::begun);
        }
        if (wanted.after().matches("\\d{1,9}")) {
            where.append(" AND ID < ?");
            values.add(Integer.parseInt(wanted.after()));
        }
    }

    /** The wanted ones, and one more. */
    static Query query(Wanted wanted) {
        Listing listing = new Listing(wanted);
        return Query.select()
                .where(listing.where.toString(), listing.values.toArray())
                .order("ID DESC")
                .limit(wanted.limit() + 1);
    }

    /** What of a person’s is over, of that what was completed, and not what the person had left before. */
    static Query done(PersonKey person, int most) {
        return Query.select()
                .alias(MemberEntity.class, "m")
                .alias(RelationshipEntity.class, "r")
                .join(RelationshipEntity.class, "m.RELATION_NUMBER = r.ID")
                .where(
                        "m.MINE_LIST = ? AND m.LEFT_AT = ? AND m.DONE_AT > ? AND r.STATE = ?",
                        Rows.mine(person, false),
                        0L,
                        0L,
                        State.COMPLETED.name())
                .order("m.MINE_LIST DESC, m.RELATION_NUMBER DESC")
                .limit(most);
    }

    /** A day is kept as its ISO text, which is in order as the days are. */
    private void begun(Span span) {
        values.add(span.from().toString());
        values.add(span.until().toString());
        values.add(millis(span.from()));
        values.add(millis(span.until().plusDays(1)));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static String marks(int count, String mark, String between) {
        return String.join(between, java.util.Collections.nCopies(count, mark));
    }
}
