package org.openmentorship.request.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.java.ao.Query;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.request.RequestBook.Sort;

/** One page of the board as one query: filters by parameters, and the place after the last page’s last row. */
final class BoardPage {
    private final BoardQuery wanted;
    private final StringBuilder where = new StringBuilder("r.PROGRAMME = ?");
    private final List<Object> values = new ArrayList<>();

    BoardPage(BoardQuery wanted) {
        this.wanted = wanted;
        values.add(wanted.programme());
    }

    Query query() {
        and("r.STATE IN (" + "?, ".repeat(wanted.states().size() - 1) + "?)");
        wanted.states().forEach(state -> values.add(state.name()));
        Query query = Query.select().alias(RequestEntity.class, "r");
        if (!wanted.skill().isEmpty()) {
            query = query.alias(SkillEntity.class, "s").join(SkillEntity.class, "r.ID = s.REQUEST_NUMBER");
            and("s.SKILL = ?", wanted.skill());
        }
        if (wanted.weeksAtMost() != null) {
            and("r.WEEKS <= ?", wanted.weeksAtMost());
        }
        if (!wanted.text().isEmpty()) {
            and("r.SEARCH_TEXT LIKE ? ESCAPE '!'", "%" + escaped(wanted.text()) + "%");
        }
        after();
        return query.where(where.toString(), values.toArray())
                .order("r." + column() + direction() + ", r.ID" + direction())
                .limit(wanted.limit() + 1);
    }

    /** Leads to what comes after this request. */
    String cursor(Request last) {
        long value = switch (wanted.sort()) {
            case NEWEST, OLDEST -> last.openedAt() == null ? 0 : last.openedAt().toEpochMilli();
            case SHORTEST -> last.draft().weeks();
            case FEWEST_OFFERS -> last.offers();
        };
        return value + "-" + last.id();
    }

    private void after() {
        if (!wanted.after().matches("\\d{1,18}-\\d{1,9}")) {
            return;
        }
        String[] place = wanted.after().split("-");
        String sign = wanted.sort() == Sort.NEWEST ? " < ?" : " > ?";
        long value = Long.parseLong(place[0]);
        and(
                "(r." + column() + sign + " OR (r." + column() + " = ? AND r.ID" + sign + "))",
                value,
                value,
                Integer.parseInt(place[1]));
    }

    private String column() {
        return switch (wanted.sort()) {
            case NEWEST, OLDEST -> "OPENED_AT";
            case SHORTEST -> "WEEKS";
            case FEWEST_OFFERS -> "OFFERS";
        };
    }

    private String direction() {
        return wanted.sort() == Sort.NEWEST ? " DESC" : " ASC";
    }

    private void and(String condition, Object... parameters) {
        where.append(" AND ").append(condition);
        values.addAll(List.of(parameters));
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
