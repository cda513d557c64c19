package org.openmentorship.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.plan.Rounds.Span;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.shared.PersonKey;

/** Where relationships are kept, and what belongs to them. */
public interface RelationshipBook {
    Optional<Relationship> find(int id);

    /** Those that are there, in no order. */
    List<Relationship> find(Collection<Integer> ids);

    Optional<Relationship> ofContract(int contract);

    Optional<Relationship> ofOffer(int offer);

    /** How the last relationship stands that has grown out of each of these requests, where there is one. */
    Map<Integer, State> latest(Collection<Integer> requests);

    Relationship insert(Relationship relationship);

    void update(Relationship relationship);

    /** A sign of life, kept beside the turn: no write of anybody else becomes stale by it. */
    void touch(int relationship, PersonKey person, Instant at);

    /** Another time for the watch, kept beside the turn too; only if nobody has written since this one. */
    void lookAgain(int relationship, int turn, Instant at);

    /** What somebody is in: live ones, or those that have ended for them, newest first; without a programme everywhere. */
    Slice<Relationship> of(PersonKey person, String programme, boolean live, String after, int limit);

    /** Everything of a programme that is wanted, newest first. */
    Slice<Relationship> all(Wanted wanted);

    /** What somebody has carried through to the end, the latest begun first; in one statement. */
    List<Done> done(PersonKey person, int most);

    /** When those began that began since then, in no order; in one statement. */
    List<Instant> begun(String programme, Instant since);

    /** How many run or are on a break, by programme, where any do; in one statement. */
    Map<String, Integer> running(Collection<String> programmes);

    /** How many have been completed; in one statement. */
    int completed(String programme);

    /** What the watch has to look at, earliest first. */
    List<Integer> due(Instant now, int most);

    List<Gain> gains(int relationship);

    void keep(Gain gain);

    /** How many gains were noted in what ended before. */
    int gainsOver(Instant before);

    /** Takes away so many of them at most, for ever, and says how many. */
    int clearGains(Instant before, int most);

    /** Session notes, oldest first. */
    List<Note> notes(int relationship);

    Optional<Note> findNote(int id);

    Note insert(Note note);

    /** The day on which it began: the agreed one, or as long as there is none that of the introduction. */
    static LocalDate firstDay(Relationship one) {
        return one.plan().start() == null
                ? LocalDate.ofInstant(one.createdAt(), ZoneOffset.UTC)
                : one.plan().start();
    }

    /** Those in one of these states whose first day is in one of these spans; what is empty does not narrow. */
    record Wanted(String programme, Set<State> states, List<Span> begun, String after, int limit) {
        public Wanted {
            states = states.isEmpty() ? EnumSet.allOf(State.class) : EnumSet.copyOf(states);
            begun = List.copyOf(begun);
        }
    }

    /** A relationship that was completed, as one of its members, who has said so then. */
    record Done(String programme, Role role, Instant at) {}

    /** One page of a list; {@code next} leads to the one after it and is empty at the end. */
    record Slice<T>(List<T> rows, String next) {
        public Slice {
            rows = List.copyOf(rows);
        }
    }

    /** How somebody says they are doing in it; {@code MORE} would like more than there is. */
    enum Feeling {
        NONE,
        WELL,
        SLOW,
        STUCK,
        MORE
    }

    /** The feeling of one member since then, in a few words of their own, which may be empty; null with {@code NONE}. */
    record Doing(Feeling feeling, String words, Instant at) {
        public static final Doing NOTHING = new Doing(Feeling.NONE, "", null);
    }

    /**
     * What one member notes for the others in it: what was gained (impact on the work, what worked, what was learned), and
     * how they are doing.
     */
    record Gain(
            int relationship, PersonKey person, String impact, String worked, String learned, Doing doing, Instant at) {
        static Gain none(int relationship, PersonKey person) {
            return new Gain(relationship, person, "", "", "", Doing.NOTHING, Instant.EPOCH);
        }
    }

    /** A session note: its page is the managed page “note:” and its id. */
    record Note(int id, int relationship, LocalDate day, String title, PersonKey author) {
        public String page() {
            return "note:" + id;
        }
    }
}
