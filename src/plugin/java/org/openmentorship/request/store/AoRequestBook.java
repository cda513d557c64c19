package org.openmentorship.request.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;
import org.openmentorship.shared.store.Tally;

/** Requests and offers in their tables. */
public final class AoRequestBook implements RequestBook {
    private static final int LOOKED_AT = 5000;
    private final ActiveObjects ao;
    private final Tally<TallyEntity> tally;

    public AoRequestBook(ActiveObjects ao) {
        this.ao = ao;
        this.tally = new Tally<>(ao, TallyEntity.class);
    }

    @Override
    public Optional<Request> find(int id) {
        return row(id).map(Rows::request);
    }

    @Override
    public Optional<Request> sent(PersonKey owner, String submissionKey) {
        return Arrays.stream(ao.find(RequestEntity.class, "SUBMISSION = ?", submission(owner, submissionKey)))
                .map(Rows::request)
                .findFirst();
    }

    @Override
    public Request insert(Request request, String submissionKey) {
        Map<String, Object> row = Rows.row(request, submission(request.owner(), submissionKey));
        Request kept = request.withId(
                Collisions.watch(() -> ao.create(RequestEntity.class, row)).getID());
        addSkills(kept);
        tally.move(kept.programme(), null, counted(kept));
        return kept;
    }

    @Override
    public void update(Request request) {
        RequestEntity row = row(request.id()).orElseThrow();
        Request before = Rows.request(row);
        Rows.fill(row, request);
        row.save();
        if (!before.draft().skills().equals(request.draft().skills())) {
            ao.deleteWithSQL(SkillEntity.class, "REQUEST_NUMBER = ?", request.id());
            addSkills(request);
        }
        tally.move(before.programme(), counted(before), counted(request));
    }

    private static State counted(Request request) {
        return Rows.discarded(request) ? null : request.state();
    }

    private void addSkills(Request request) {
        for (String skill : request.draft().skills()) {
            ao.create(SkillEntity.class, Map.of("REQUEST_NUMBER", request.id(), "SKILL", skill));
        }
    }

    @Override
    public Board board(BoardQuery query) {
        BoardPage page = new BoardPage(query);
        List<Request> found = Arrays.stream(ao.find(RequestEntity.class, page.query()))
                .map(Rows::request)
                .toList();
        if (found.size() <= query.limit()) {
            return new Board(found, "");
        }
        List<Request> shown = found.subList(0, query.limit());
        return new Board(shown, page.cursor(shown.get(shown.size() - 1)));
    }

    @Override
    public List<Request> owned(PersonKey owner, String programme) {
        Query query = programme.isEmpty()
                ? Query.select().where("OWNER_KEY = ?", owner.value())
                : Query.select().where("OWNER_KEY = ? AND PROGRAMME = ?", owner.value(), programme);
        return rows(query.order("ID DESC").limit(BoardQuery.MOST));
    }

    @Override
    public List<Request> offered(PersonKey mentor, String programme) {
        String in = programme.isEmpty() ? "" : " AND r.PROGRAMME = ?";
        List<Object> values = new ArrayList<>(List.of(mentor.value(), Offer.State.OFFERED.name(), State.OPEN.name()));
        if (!programme.isEmpty()) {
            values.add(programme);
        }
        Query query = Query.select()
                .alias(RequestEntity.class, "r")
                .alias(OfferEntity.class, "o")
                .join(OfferEntity.class, "r.ID = o.REQUEST_NUMBER")
                .where("o.MENTOR_KEY = ? AND o.STATE = ? AND r.STATE = ?" + in, values.toArray())
                .order("o.ID DESC")
                .limit(BoardQuery.DEFAULT);
        return rows(query);
    }

    private List<Request> rows(Query query) {
        return Arrays.stream(ao.find(RequestEntity.class, query))
                .map(Rows::request)
                .toList();
    }

    @Override
    public Map<State, Integer> counts(String programme, Set<State> states) {
        Map<String, Integer> numbers = tally.read(programme);
        Map<State, Integer> counts = new EnumMap<>(State.class);
        states.forEach(state -> counts.put(state, numbers.getOrDefault(state.name(), 0)));
        return counts;
    }

    @Override
    public Map<String, Integer> open(Collection<String> programmes) {
        Map<String, Integer> open = new HashMap<>();
        tally.read(programmes).forEach((key, numbers) -> open.put(key, numbers.getOrDefault(State.OPEN.name(), 0)));
        return open;
    }

    @Override
    public Map<String, Integer> wanted(String programme) {
        return skills(
                "r.PROGRAMME = ? AND r.SHELF = ? AND r.STATE = ?",
                programme,
                Rows.shelf(State.OPEN),
                State.OPEN.name());
    }

    @Override
    public List<Instant> asked(String programme, Instant since) {
        Query query = Query.select("ID, OPENED_AT")
                .where("PROGRAMME = ? AND OPENED_AT >= ?", programme, since.toEpochMilli());
        List<Instant> asked = new ArrayList<>();
        ao.stream(RequestEntity.class, query, row -> asked.add(Instant.ofEpochMilli(row.getOpenedAt())));
        return asked;
    }

    @Override
    public Map<String, Integer> naming(String programme, Collection<String> skills) {
        if (skills.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(List.of(programme, Rows.DISCARDED));
        values.addAll(skills);
        String in = "s.SKILL IN (" + "?, ".repeat(skills.size() - 1) + "?)";
        return skills("r.PROGRAMME = ? AND r.SHELF <> ? AND " + in, values.toArray());
    }

    private Map<String, Integer> skills(String where, Object... values) {
        Query query = Query.select()
                .alias(SkillEntity.class, "s")
                .alias(RequestEntity.class, "r")
                .join(RequestEntity.class, "s.REQUEST_NUMBER = r.ID")
                .where(where, values)
                .limit(LOOKED_AT);
        return Arrays.stream(ao.find(SkillEntity.class, query))
                .collect(Collectors.toMap(SkillEntity::getSkill, one -> 1, Integer::sum));
    }

    @Override
    public List<Integer> untouched(Set<State> states, Instant since, int after, int most) {
        return Arrays.stream(ao.find(RequestEntity.class, Untouched.query(states, since, after, most)))
                .map(RequestEntity::getID)
                .toList();
    }

    @Override
    public void remove(int id) {
        row(id).ifPresent(row -> {
            Request before = Rows.request(row);
            ao.deleteWithSQL(SkillEntity.class, "REQUEST_NUMBER = ?", id);
            ao.deleteWithSQL(OfferEntity.class, "REQUEST_NUMBER = ?", id);
            ao.delete(row);
            tally.move(before.programme(), counted(before), null);
        });
    }

    @Override
    public Optional<Offer> findOffer(int id) {
        return offerRow(id).map(Rows::offer);
    }

    @Override
    public Offer insert(Offer offer) {
        int id = Collisions.watch(() -> ao.create(OfferEntity.class, Rows.row(offer)))
                .getID();
        return offer.withId(id);
    }

    @Override
    public void update(Offer offer) {
        OfferEntity row = offerRow(offer.id()).orElseThrow();
        row.setState(offer.state().name());
        row.setVersion(offer.version());
        row.setStandingKey(
                offer.standing() ? Rows.standingKey(offer.request(), offer.mentor()) : "ended:" + offer.id());
        row.save();
    }

    @Override
    public List<Offer> offersOf(int request) {
        Query query = Query.select().where("REQUEST_NUMBER = ?", request).order("ID");
        return Arrays.stream(ao.find(OfferEntity.class, query)).map(Rows::offer).toList();
    }

    @Override
    public List<Offer> myOffers(PersonKey mentor, Collection<Integer> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        List<Object> keys = new ArrayList<>();
        requests.forEach(request -> keys.add(Rows.standingKey(request, mentor)));
        String where = "STANDING_KEY IN (" + "?, ".repeat(keys.size() - 1) + "?)";
        return Arrays.stream(ao.find(OfferEntity.class, where, keys.toArray()))
                .map(Rows::offer)
                .toList();
    }

    private Optional<RequestEntity> row(int id) {
        return Arrays.stream(ao.find(RequestEntity.class, "ID = ?", id)).findFirst();
    }

    private Optional<OfferEntity> offerRow(int id) {
        return Arrays.stream(ao.find(OfferEntity.class, "ID = ?", id)).findFirst();
    }

    private static String submission(PersonKey owner, String submissionKey) {
        return owner.value() + ":" + submissionKey;
    }
}
