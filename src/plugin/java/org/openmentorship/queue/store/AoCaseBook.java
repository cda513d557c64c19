package org.openmentorship.queue.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.Query;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;
import org.openmentorship.shared.store.Tally;

/** Cases in their table. */
public final class AoCaseBook implements CaseBook {
    private static final Pattern PLACE = Pattern.compile("(-?\\d{1,18})-(\\d{1,9})");
    private static final String OVER = "STATE = ? AND DONE_AT > ? AND DONE_AT < ?";
    private final ActiveObjects ao;
    private final Tally<CaseTallyEntity> tally;

    public AoCaseBook(ActiveObjects ao) {
        this.ao = ao;
        this.tally = new Tally<>(ao, CaseTallyEntity.class);
    }

    @Override
    public Optional<Case> find(int id) {
        return row(id).map(CaseRows::matter);
    }

    @Override
    public Optional<Case> named(String once) {
        return Arrays.stream(ao.find(CaseEntity.class, "NAMED = ?", once))
                .map(CaseRows::matter)
                .findFirst();
    }

    @Override
    public List<Case> found(int relationship) {
        Query query = Query.select().where("RELATION_NUMBER = ?", relationship).order("ID");
        return rows(query).stream()
                .filter(one -> !one.kind().asked() && !one.once().isEmpty())
                .toList();
    }

    @Override
    public Case insert(Case matter) {
        Case kept = matter.withId(Collisions.watch(() -> ao.create(CaseEntity.class, CaseRows.row(matter)))
                .getID());
        tally.move(kept.programme(), null, kept.state());
        return kept;
    }

    @Override
    public void update(Case matter) {
        CaseEntity row = row(matter.id()).orElseThrow();
        State before = State.valueOf(row.getState());
        CaseRows.fill(row, matter);
        row.save();
        tally.move(matter.programme(), before, matter.state());
    }

    @Override
    public Slice list(CaseBook.QueueQuery query) {
        List<Object> values = new ArrayList<>();
        String column = CaseRows.list(query, values);
        StringBuilder where = new StringBuilder(column + " = ?");
        if (query.owner() != null && query.kind() != null) {
            where.append(" AND KIND = ?");
            values.add(query.kind().name());
        }
        Matcher place = PLACE.matcher(query.after());
        if (place.matches()) {
            where.append(" AND PLACE >= ? AND (PLACE > ? OR ID > ?)");
            long value = Long.parseLong(place.group(1));
            values.addAll(List.of(value, value, Integer.parseInt(place.group(2))));
        }
        List<Case> found = rows(Query.select()
                .where(where.toString(), values.toArray())
                .order(column + " ASC, PLACE ASC, ID ASC")
                .limit(query.limit() + 1));
        if (found.size() <= query.limit()) {
            return new Slice(found, "");
        }
        Case last = found.get(query.limit() - 1);
        return new Slice(found.subList(0, query.limit()), CaseRows.place(last) + "-" + last.id());
    }

    @Override
    public Map<State, Integer> counts(String programme) {
        Map<String, Integer> numbers = tally.read(programme);
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, numbers.getOrDefault(state.name(), 0));
        }
        return counts;
    }

    @Override
    public List<Case> asked(PersonKey asker, String programme, int most) {
        Query query = programme.isEmpty()
                ? Query.select().where("ASKER_KEY = ?", asker.value())
                : Query.select().where("ASKER_KEY = ? AND PROGRAMME = ?", asker.value(), programme);
        return rows(query.order("ID DESC").limit(most));
    }

    private List<Case> rows(Query query) {
        return Arrays.stream(ao.find(CaseEntity.class, query))
                .map(CaseRows::matter)
                .toList();
    }

    @Override
    public int over(Instant before) {
        return ao.count(CaseEntity.class, OVER, State.DONE.name(), 0L, before.toEpochMilli());
    }

    @Override
    public int clear(Instant before, int most) {
        Query query = Query.select()
                .where(OVER, State.DONE.name(), 0L, before.toEpochMilli())
                .order("ID")
                .limit(most);
        CaseEntity[] over = ao.find(CaseEntity.class, query);
        Arrays.stream(over).forEach(this::remove);
        return over.length;
    }

    @Override
    public void remove(int id) {
        row(id).ifPresent(this::remove);
    }

    private void remove(CaseEntity row) {
        tally.move(row.getProgramme(), State.valueOf(row.getState()), null);
        ao.delete(row);
    }

    private Optional<CaseEntity> row(int id) {
        return Arrays.stream(ao.find(CaseEntity.class, "ID = ?", id)).findFirst();
    }
}
