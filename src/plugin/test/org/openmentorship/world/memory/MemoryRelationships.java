package org.openmentorship.world.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.Relationship.Watched;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;

/** Relationships in memory. */
public final class MemoryRelationships implements RelationshipBook {
    private final Map<Integer, Relationship> kept = new TreeMap<>();
    private final Map<String, Gain> gains = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    @Override
    public Optional<Relationship> find(int id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Relationship> find(Collection<Integer> ids) {
        return all(one -> ids.contains(one.id()));
    }

    @Override
    public Optional<Relationship> ofContract(int contract) {
        return all(one -> one.contract() == contract).stream().findFirst();
    }

    @Override
    public Optional<Relationship> ofOffer(int offer) {
        return all(one -> one.offer() == offer).stream().findFirst();
    }

    @Override
    public Map<Integer, State> latest(Collection<Integer> requests) {
        Map<Integer, State> latest = new HashMap<>();
        all(one -> requests.contains(one.request())).forEach(one -> latest.put(one.request(), one.state()));
        return latest;
    }

    @Override
    public List<Instant> begun(String programme, Instant since) {
        return all(one -> one.programme().equals(programme)).stream()
                .map(Relationship::startedAt)
                .filter(at -> at != null && !at.isBefore(since))
                .toList();
    }

    @Override
    public int completed(String programme) {
        return all(one -> one.programme().equals(programme) && one.state() == State.COMPLETED)
                .size();
    }

    @Override
    public Map<String, Integer> running(Collection<String> programmes) {
        Map<String, Integer> running = new HashMap<>();
        all(one -> programmes.contains(one.programme())
                        && (one.state() == State.ACTIVE || one.state() == State.ON_BREAK))
                .forEach(one -> running.merge(one.programme(), 1, Integer::sum));
        return running;
    }

    @Override
    public Relationship insert(Relationship one) {
        if (ofOffer(one.offer()).isPresent()) {
            throw new Ledger.Collision(null);
        }
        int id = kept.size() + 1;
        kept.put(id, copy(one, id, one.members(), one.watched()));
        return kept.get(id);
    }

    @Override
    public void update(Relationship relationship) {
        kept.put(relationship.id(), relationship);
    }

    @Override
    public void touch(int relationship, PersonKey person, Instant at) {
        UnaryOperator<Member> alive =
                one -> one.here() && one.person().equals(person) && one.lastAt().isBefore(at)
                        ? new Member(one.person(), one.role(), at, one.askedAt(), one.doneAt(), null)
                        : one;
        kept.computeIfPresent(relationship, (id, one) -> {
            List<Member> members = one.members().stream().map(alive).toList();
            Watched watched = one.watched();
            boolean soon = !members.equals(one.members())
                    && watched.nudges() > 0
                    && watched.lookAt() != null
                    && watched.lookAt().isAfter(at);
            return copy(one, id, members, soon ? watched.at(at) : watched);
        });
    }

    @Override
    public void lookAgain(int relationship, int turn, Instant at) {
        kept.computeIfPresent(
                relationship,
                (id, one) -> one.turn() == turn
                        ? copy(one, id, one.members(), one.watched().at(at))
                        : one);
    }

    @Override
    public Slice<Relationship> of(PersonKey person, String programme, boolean live, String after, int limit) {
        List<Relationship> all = new ArrayList<>(all(one -> one.members().stream()
                        .anyMatch(member -> member.person().equals(person)
                                && live == (member.here() && !one.state().ended()))
                && (programme.isEmpty() || one.programme().equals(programme))
                && (!after.matches("\\d{1,9}") || one.id() < Integer.parseInt(after))));
        return page(all, limit);
    }

    @Override
    public Slice<Relationship> all(Wanted wanted) {
        List<Relationship> all = new ArrayList<>(all(one -> one.programme().equals(wanted.programme())
                && wanted.states().contains(one.state())
                && (wanted.begun().isEmpty()
                        || wanted.begun().stream().anyMatch(span -> span.holds(RelationshipBook.firstDay(one))))
                && (!wanted.after().matches("\\d{1,9}") || one.id() < Integer.parseInt(wanted.after()))));
        return page(all, wanted.limit());
    }

    @Override
    public List<Done> done(PersonKey person, int most) {
        return all(one -> one.state() == State.COMPLETED).stream()
                .sorted(Comparator.comparing(Relationship::id).reversed())
                .flatMap(one -> one.member(person).filter(Member::done).stream()
                        .map(member -> new Done(one.programme(), member.role(), member.doneAt())))
                .limit(most)
                .toList();
    }

    private static Slice<Relationship> page(List<Relationship> all, int limit) {
        all.sort(Comparator.comparing(Relationship::id).reversed());
        boolean more = all.size() > limit;
        List<Relationship> page = more ? all.subList(0, limit) : all;
        return new Slice<>(page, more ? "" + page.get(page.size() - 1).id() : "");
    }

    @Override
    public List<Integer> due(Instant now, int most) {
        return all(one -> one.watched().lookAt() != null
                        && !one.watched().lookAt().isAfter(now))
                .stream()
                .sorted(Comparator.comparing((Relationship one) -> one.watched().lookAt())
                        .thenComparing(Relationship::id))
                .limit(most)
                .map(Relationship::id)
                .toList();
    }

    @Override
    public int gainsOver(Instant before) {
        return (int) old(before).count();
    }

    @Override
    public int clearGains(Instant before, int most) {
        List<String> gone = old(before).limit(most).toList();
        gains.keySet().removeAll(gone);
        return gone.size();
    }

    private Stream<String> old(Instant before) {
        return gains.entrySet().stream()
                .filter(one -> find(one.getValue().relationship())
                        .filter(pair -> pair.endedAt() != null && pair.endedAt().isBefore(before))
                        .isPresent())
                .map(Map.Entry::getKey);
    }

    @Override
    public List<Gain> gains(int relationship) {
        return gains.values().stream()
                .filter(one -> one.relationship() == relationship)
                .toList();
    }

    @Override
    public void keep(Gain gain) {
        gains.put(gain.relationship() + ":" + gain.person(), gain);
    }

    @Override
    public List<Note> notes(int relationship) {
        return notes.stream().filter(one -> one.relationship() == relationship).toList();
    }

    @Override
    public Optional<Note> findNote(int id) {
        return notes.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Note insert(Note note) {
        Note one = new Note(notes.size() + 1, note.relationship(), note.day(), note.title(), note.author());
        notes.add(one);
        return one;
    }

    private List<Relationship> all(Predicate<Relationship> which) {
        return kept.values().stream().filter(which).toList();
    }

    private static Relationship copy(Relationship one, int id, List<Member> members, Watched watched) {
        return new Relationship(
                id,
                one.programme(),
                one.request(),
                one.offer(),
                one.contract(),
                one.title(),
                one.state(),
                one.proposed(),
                members,
                one.plan(),
                one.createdAt(),
                one.startedAt(),
                one.endedAt(),
                one.nextMeeting(),
                one.breakUntil(),
                one.extension(),
                watched,
                one.turn());
    }
}
