package org.openmentorship.relationship.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Collisions;

/** Relationships, their members, gains and notes in their tables. */
public final class AoRelationshipBook implements RelationshipBook {
    private final ActiveObjects ao;
    private final Counting counting;

    public AoRelationshipBook(ActiveObjects ao) {
        this.ao = ao;
        this.counting = new Counting(ao);
    }

    @Override
    public Optional<Relationship> find(int id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Relationship> find(Collection<Integer> ids) {
        return ids.isEmpty() ? List.of() : whole(ao.find(RelationshipEntity.class, in("ID", ids), ids.toArray()));
    }

    @Override
    public Optional<Relationship> ofContract(int contract) {
        return whole(ao.find(RelationshipEntity.class, "CONTRACT_NUMBER = ?", contract)).stream()
                .findFirst();
    }

    @Override
    public Optional<Relationship> ofOffer(int offer) {
        return whole(ao.find(RelationshipEntity.class, "OFFER_NUMBER = ?", offer)).stream()
                .findFirst();
    }

    private List<Relationship> whole(RelationshipEntity[] rows) {
        List<Integer> ids = Arrays.stream(rows).map(RelationshipEntity::getID).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Query query =
                Query.select().where(in("RELATION_NUMBER", ids), ids.toArray()).order("ID");
        Map<Integer, List<MemberEntity>> members = Arrays.stream(ao.find(MemberEntity.class, query))
                .collect(Collectors.groupingBy(MemberEntity::getRelationNumber));
        return Arrays.stream(rows)
                .map(row -> Rows.relationship(row, members.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    @Override
    public Map<Integer, State> latest(Collection<Integer> requests) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        Query query = Query.select()
                .where(in("REQUEST_NUMBER", requests), requests.toArray())
                .order("ID");
        Map<Integer, State> latest = new HashMap<>();
        for (RelationshipEntity row : ao.find(RelationshipEntity.class, query)) {
            latest.put(row.getRequestNumber(), State.valueOf(row.getState()));
        }
        return latest;
    }

    @Override
    public List<Instant> begun(String programme, Instant since) {
        return counting.begun(programme, since);
    }

    @Override
    public Map<String, Integer> running(Collection<String> programmes) {
        return counting.running(programmes);
    }

    @Override
    public int completed(String programme) {
        return counting.completed(programme);
    }

    @Override
    public Relationship insert(Relationship relationship) {
        RelationshipEntity row = Collisions.watch(() -> ao.create(RelationshipEntity.class, Rows.row(relationship)));
        Rows.fill(row, relationship);
        row.save();
        relationship.members().forEach(one -> insert(row.getID(), relationship, one));
        return find(row.getID()).orElseThrow();
    }

    private void insert(int id, Relationship whole, Member member) {
        Collisions.watch(() -> ao.create(MemberEntity.class, Rows.row(id, whole, member)));
    }

    @Override
    public void update(Relationship relationship) {
        RelationshipEntity row = ao.find(RelationshipEntity.class, "ID = ?", relationship.id())[0];
        Rows.fill(row, relationship);
        row.save();
        Map<String, MemberEntity> seats = Arrays.stream(
                        ao.find(MemberEntity.class, "RELATION_NUMBER = ?", relationship.id()))
                .collect(Collectors.toMap(MemberEntity::getSeat, Function.identity()));
        for (Member member : relationship.members()) {
            MemberEntity seat = seats.get(Rows.seat(relationship.id(), member.person()));
            if (seat == null) {
                insert(relationship.id(), relationship, member);
            } else {
                Rows.fill(seat, relationship, member);
                seat.save();
            }
        }
    }

    @Override
    public void touch(int relationship, PersonKey person, Instant at) {
        for (MemberEntity member : ao.find(MemberEntity.class, "SEAT = ?", Rows.seat(relationship, person))) {
            if (member.getLeftAt() == 0 && member.getLastAt() < at.toEpochMilli()) {
                member.setLastAt(at.toEpochMilli());
                member.save();
                heard(relationship, at);
            }
        }
    }
    /** Whoever has been reminded has answered: the watch looks soon. */
    private void heard(int relationship, Instant at) {
        for (RelationshipEntity row : ao.find(RelationshipEntity.class, "ID = ?", relationship)) {
            if (row.getNudges() > 0 && row.getLookAt() > at.toEpochMilli()) {
                row.setLookAt(at.toEpochMilli());
                row.save();
            }
        }
    }

    @Override
    public void lookAgain(int relationship, int turn, Instant at) {
        for (RelationshipEntity row : ao.find(RelationshipEntity.class, "ID = ? AND TURN = ?", relationship, turn)) {
            row.setLookAt(Rows.millis(at));
            row.save();
        }
    }

    @Override
    public Slice<Relationship> of(PersonKey person, String programme, boolean live, String after, int limit) {
        boolean everywhere = programme == null || programme.isEmpty();
        String column = everywhere ? "m.MINE_LIST" : "m.THERE_LIST";
        String list = everywhere ? Rows.mine(person, live) : Rows.there(person, programme, live);
        boolean further = after != null && after.matches("\\d{1,9}");
        Query query = Query.select()
                .alias(RelationshipEntity.class, "r")
                .alias(MemberEntity.class, "m")
                .join(MemberEntity.class, "r.ID = m.RELATION_NUMBER");
        query = further
                ? query.where(column + " = ? AND m.RELATION_NUMBER < ?", list, Integer.parseInt(after))
                : query.where(column + " = ?", list);
        query = query.order(column + " DESC, m.RELATION_NUMBER DESC").limit(limit + 1);
        return slice(query, limit);
    }

    @Override
    public Slice<Relationship> all(Wanted wanted) {
        return slice(Listing.query(wanted), wanted.limit());
    }

    @Override
    public List<Done> done(PersonKey person, int most) {
        return Arrays.stream(ao.find(MemberEntity.class, Listing.done(person, most)))
                .map(Rows::done)
                .toList();
    }

    /** One row more than is wanted says whether it goes on. */
    private Slice<Relationship> slice(Query query, int limit) {
        RelationshipEntity[] rows = ao.find(RelationshipEntity.class, query);
        List<Relationship> page = whole(Arrays.copyOf(rows, Math.min(limit, rows.length)));
        return new Slice<>(page, rows.length > limit ? "" + page.get(limit - 1).id() : "");
    }

    @Override
    public List<Integer> due(Instant now, int most) {
        Query query = Query.select()
                .where("LOOK_AT > ? AND LOOK_AT <= ?", 0L, now.toEpochMilli())
                .order("LOOK_AT, ID")
                .limit(most);
        return Arrays.stream(ao.find(RelationshipEntity.class, query))
                .map(RelationshipEntity::getID)
                .toList();
    }

    @Override
    public List<Gain> gains(int relationship) {
        Query query = Query.select().where("RELATION_NUMBER = ?", relationship).order("ID");
        return Arrays.stream(ao.find(GainEntity.class, query)).map(Rows::gain).toList();
    }

    @Override
    public void keep(Gain gain) {
        Gains.keep(ao, gain);
    }

    @Override
    public int gainsOver(Instant before) {
        return Gains.count(ao, before);
    }

    @Override
    public int clearGains(Instant before, int most) {
        return Gains.clear(ao, before, most);
    }

    @Override
    public List<Note> notes(int relationship) {
        Query query = Query.select().where("RELATION_NUMBER = ?", relationship).order("ID");
        return Arrays.stream(ao.find(NoteEntity.class, query)).map(Rows::note).toList();
    }

    @Override
    public Optional<Note> findNote(int id) {
        return Arrays.stream(ao.find(NoteEntity.class, "ID = ?", id))
                .map(Rows::note)
                .findFirst();
    }

    @Override
    public Note insert(Note note) {
        return Rows.note(ao.create(NoteEntity.class, Rows.row(note)));
    }

    private static String in(String column, Collection<?> values) {
        return column + " IN (" + "?, ".repeat(values.size() - 1) + "?)";
    }
}
