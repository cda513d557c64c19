package org.openmentorship.request.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.BoardQuery;

/** One page of the board as one query: filters by parameters, and the place after the last page’s last row. */
final class BoardPage {
    private static final Pattern PLACE = Pattern.compile("(-?\\d{1,18})-(\\d{1,9})");
    private final BoardQuery wanted;
    private final StringBuilder where = new StringBuilder("r.PROGRAMME = ?");
    private final List<Object> values = new ArrayList<>();

    BoardPage(BoardQuery wanted) {
        this.wanted = wanted;
        values.add(wanted.programme());
    }

    Query query() {
        onTheShelves();
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
        return query.where(where.toString(), values.toArray()).order(order()).limit(wanted.limit() + 1);
    }

    /** The states are named only where a shelf holds more than is wanted: one whole shelf is one run of the index. */
    private void onTheShelves() {
        Set<String> shelves = shelves();
        oneOf("r.SHELF", shelves);
        boolean whole = Stream.of(State.values())
                .filter(state -> shelves.contains(Rows.shelf(state)))
                .allMatch(wanted.states()::contains);
        if (!whole) {
            oneOf("r.STATE", wanted.states().stream().map(State::name).toList());
        }
    }

    private void oneOf(String column, Collection<String> some) {
        and(some.size() == 1 ? column + " = ?" : column + " IN (" + "?, ".repeat(some.size() - 1) + "?)");
        values.addAll(some);
    }

    /** Leads to what comes after this request. */
    String cursor(Request last) {
        long value = switch (wanted.sort()) {
            case NEWEST -> last.openedAt() == null ? 0 : -last.openedAt().toEpochMilli();
            case OLDEST -> last.openedAt() == null ? 0 : last.openedAt().toEpochMilli();
            case SHORTEST -> last.draft().weeks();
            case FEWEST_OFFERS -> last.offers();
        };
        return value + "-" + last.id();
    }

    /** The first comparison says nothing new: it lets the index begin where the last page ended. */
    private void after() {
        Matcher place = PLACE.matcher(wanted.after());
        if (place.matches()) {
            long value = Long.parseLong(place.group(1));
            String column = "r." + column();
            and(column + " >= ? AND (" + column + " > ? OR r.ID > ?)", value, value, Integer.parseInt(place.group(2)));
        }
    }

    private String column() {
        return switch (wanted.sort()) {
            case NEWEST -> "NEWNESS";
            case OLDEST -> "OPENED_AT";
            case SHORTEST -> "WEEKS";
            case FEWEST_OFFERS -> "OFFERS";
        };
    }

    /** On one shelf it begins with what is the same in all rows, or H2 would sort instead of reading the index. */
    private String order() {
        String shelf = shelves().size() == 1 ? "r.PROGRAMME ASC, r.SHELF ASC, " : "";
        return shelf + "r." + column() + " ASC, r.ID ASC";
    }

    private Set<String> shelves() {
        return wanted.states().stream().map(Rows::shelf).collect(Collectors.toCollection(TreeSet::new));
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
