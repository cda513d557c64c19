package org.openmentorship.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What the watch has to look at, earliest first. */
    List<Integer> due(Instant now, int most);

    List<Gain> gains(int relationship);

    void keep(Gain gain);

    /** Session notes, oldest first. */
    List<Note> notes(int relationship);

    Optional<Note> findNote(int id);

    Note insert(Note note);

    /** One page of a list; {@code next} leads to the one after it and is empty at the end. */
    record Slice<T>(List<T> rows, String next) {
        public Slice {
            rows = List.copyOf(rows);
        }
    }

    /** What one member notes of what was gained (impact on the work, what worked, what was learned); seen by members only. */
    record Gain(int relationship, PersonKey person, String impact, String worked, String learned, Instant at) {}

    /** A session note: its page is the managed page “note:” and its id. */
    record Note(int id, int relationship, LocalDate day, String title, PersonKey author) {
        public String page() {
            return "note:" + id;
        }
    }
}
