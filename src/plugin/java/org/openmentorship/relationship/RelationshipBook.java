package org.openmentorship.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.shared.PersonKey;

/** Where relationships, what belongs to them, cases and meet-ups are kept. */
public interface RelationshipBook {
    Optional<Relationship> find(int id);

    List<Relationship> find(Collection<Integer> ids);

    Optional<Relationship> ofContract(int contract);

    Optional<Relationship> ofOffer(int offer);

    Relationship insert(Relationship relationship);

    void update(Relationship relationship);

    /** A sign of life, kept beside the turn: no write of anybody else becomes stale by it. */
    void touch(int relationship, PersonKey person, Instant at);

    /** What somebody is in, live ones first or ended ones only, newest first. */
    Slice<Relationship> of(PersonKey person, boolean live, String after, int limit);

    /** What the watch has to look at, earliest first. */
    List<Integer> due(Instant now, int most);

    List<Gain> gains(int relationship);

    void keep(Gain gain);

    List<Note> notes(int relationship);

    Note insert(Note note);

    Optional<Case> findCase(int id);

    /** The open case of this name. */
    Optional<Case> openCase(String once);

    Case insert(Case matter);

    void update(Case matter);

    Slice<Case> cases(String programme, Set<Case.State> states, Case.Kind kind, String after, int limit);

    /** What somebody has asked for help with, newest first, at most 50. */
    List<Case> asked(PersonKey asker);

    List<Meetup> meetups(String programme, Instant from, int most);

    Optional<Meetup> findMeetup(int id);

    Meetup insert(Meetup meetup);

    void update(Meetup meetup);

    List<Talk> talks(Collection<Integer> meetups);

    List<Talk> talksOf(int relationship);

    Talk insert(Talk talk);

    void update(Talk talk);

    /** One page of a list; {@code next} leads to the one after it and is empty at the end. */
    record Slice<T>(List<T> rows, String next) {
        public Slice {
            rows = List.copyOf(rows);
        }
    }

    /** What one member notes of what was gained (impact on the work, what worked, what was learned); seen by members only. */
    record Gain(int relationship, PersonKey person, String impact, String worked, String learned, Instant at) {}

    /** A session note: a page of the wiki, by its name among the managed pages. */
    record Note(int id, int relationship, LocalDate day, String title, String page, PersonKey author) {}

    /** A coming meet-up of a programme; cancelled ones are kept. */
    record Meetup(
            int id,
            String programme,
            Instant at,
            String zone,
            String title,
            String place,
            boolean cancelled,
            int turn) {

        /** What has happened to a meet-up that people may be going to present at. */
        public sealed interface Event {
            Meetup meetup();

            PersonKey actor();

            /** It takes place at another time, or elsewhere. */
            record Moved(Meetup meetup, PersonKey actor) implements Event {}

            /** It does not take place. */
            record Cancelled(Meetup meetup, PersonKey actor) implements Event {}
        }
    }

    /** Somebody presents at a meet-up. */
    record Talk(int id, int meetup, int relationship, PersonKey person, String title, Instant at, boolean cancelled) {}
}
