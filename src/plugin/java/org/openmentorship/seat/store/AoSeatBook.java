package org.openmentorship.seat.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seat.Onboarding;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;

/** Seats in their table. */
public final class AoSeatBook implements SeatBook {
    private final ActiveObjects ao;

    public AoSeatBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Seat> find(int id) {
        return rows(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public List<Seat> list(SeatBook.Search wanted) {
        StringBuilder where = new StringBuilder("PROGRAMME = ?");
        List<Object> values = new ArrayList<>(List.of(wanted.programme()));
        in(where, values, "STATE", wanted.states().stream().map(State::name).toList());
        in(where, values, "ROLE_KEY", wanted.roles());
        if (wanted.onboarding()) {
            where.append(" AND STAGE = ?");
            values.add(Stage.OPEN.name());
        }
        if (wanted.after() > 0) {
            where.append(wanted.newest() ? " AND ID < ?" : " AND ID > ?");
            values.add(wanted.after());
        }
        return rows(Query.select()
                .where(where.toString(), values.toArray())
                .order(wanted.newest() ? "ID DESC" : "ID ASC")
                .limit(wanted.limit()));
    }

    private static void in(StringBuilder where, List<Object> values, String column, Collection<String> wanted) {
        if (!wanted.isEmpty()) {
            where.append(" AND ")
                    .append(column)
                    .append(" IN (")
                    .append("?, ".repeat(wanted.size() - 1))
                    .append("?)");
            values.addAll(wanted);
        }
    }

    @Override
    public List<Seat> of(PersonKey person, int most) {
        return rows(Query.select()
                .where(
                        "PERSON_KEY = ? AND STATE IN (?, ?, ?)",
                        person.value(),
                        State.INVITED.name(),
                        State.WISHED.name(),
                        State.TAKEN.name())
                .order("ID DESC")
                .limit(most));
    }

    @Override
    public List<Begun> begun(String programme, Instant since) {
        Query query = Query.select("ID, ROLE_KEY, PERSON_KEY, TAKEN_AT")
                .where("PROGRAMME = ? AND TAKEN_AT >= ?", programme, Math.max(1, since.toEpochMilli()));
        List<Begun> begun = new ArrayList<>();
        ao.stream(
                SeatEntity.class,
                query,
                row -> begun.add(
                        new Begun(row.getRoleKey(), new PersonKey(row.getPersonKey()), instant(row.getTakenAt()))));
        return begun;
    }

    @Override
    public Optional<Seat> live(String programme, String role, PersonKey person) {
        return rows(Query.select().where("LIVE_KEY = ?", liveKey(programme, role, person))).stream()
                .findFirst();
    }

    private List<Seat> rows(Query query) {
        return Arrays.stream(ao.find(SeatEntity.class, query))
                .map(AoSeatBook::seat)
                .toList();
    }

    private static String liveKey(String programme, String role, PersonKey person) {
        return programme + ":" + role + ":" + person.value();
    }

    @Override
    public Seat insert(Seat seat) {
        Map<String, Object> row = new HashMap<>();
        row.put("PROGRAMME", seat.programme());
        row.put("ROLE_KEY", seat.role());
        row.put("PERSON_KEY", seat.person().value());
        row.put("STATE", seat.state().name());
        row.put("LIVE_KEY", liveKey(seat.programme(), seat.role(), seat.person()));
        row.put("WORDS", seat.words());
        row.put("ASKED_BY", key(seat.by()));
        row.put("ASKED_AT", millis(seat.askedAt()));
        row.put("TAKEN_AT", millis(seat.since()));
        row.put("OVER_AT", millis(seat.until()));
        row.put("READ_VERSION", seat.read());
        row.put("READ_AT", millis(seat.readAt()));
        row.put("GROUPED", seat.grouped());
        row.put("STAGE", seat.onboarding().stage().name());
        row.put("GUIDE", key(seat.onboarding().with()));
        row.put("STEPS", String.join(",", seat.onboarding().done()));
        row.put("TURN", seat.turn());
        return seat.withId(
                Collisions.watch(() -> ao.create(SeatEntity.class, row)).getID());
    }

    @Override
    public void update(Seat seat) {
        SeatEntity row = ao.find(SeatEntity.class, "ID = ?", seat.id())[0];
        row.setState(seat.state().name());
        row.setLiveKey(
                seat.state().over() ? "over:" + seat.id() : liveKey(seat.programme(), seat.role(), seat.person()));
        row.setTakenAt(millis(seat.since()));
        row.setOverAt(millis(seat.until()));
        row.setReadVersion(seat.read());
        row.setReadAt(millis(seat.readAt()));
        row.setGrouped(seat.grouped());
        row.setStage(seat.onboarding().stage().name());
        row.setGuide(key(seat.onboarding().with()));
        row.setSteps(String.join(",", seat.onboarding().done()));
        row.setTurn(seat.turn());
        row.save();
    }

    private static Seat seat(SeatEntity row) {
        String steps = text(row.getSteps());
        return new Seat(
                row.getID(),
                row.getProgramme(),
                row.getRoleKey(),
                new PersonKey(row.getPersonKey()),
                State.valueOf(row.getState()),
                text(row.getWords()),
                person(row.getAskedBy()),
                instant(row.getAskedAt()),
                instant(row.getTakenAt()),
                instant(row.getOverAt()),
                row.getReadVersion(),
                instant(row.getReadAt()),
                row.isGrouped(),
                new Onboarding(
                        Stage.valueOf(row.getStage()),
                        person(row.getGuide()),
                        steps.isEmpty() ? List.of() : List.of(steps.split(","))),
                row.getTurn());
    }

    private static String key(PersonKey person) {
        return person == null ? null : person.value();
    }

    private static PersonKey person(String key) {
        return key == null ? null : new PersonKey(key);
    }

    private static long millis(Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }

    private static Instant instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
