package org.openmentorship.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmentorship.shared.PersonKey;

/** Where relationships, what belongs to them, and meet-ups are kept. */
public interface RelationshipBook {
    Optional<Relationship> find(int id);

    Optional<Relationship> ofContract(int contract);

    Optional<Relationship> ofOffer(int offer);

    /** Those that have grown out of a request and still live. */
    List<Relationship> liveOf(int request);

    Relationship insert(Relationship relationship);

    void update(Relationship relationship);

    /** A sign of life, kept beside the turn: no write of anybody else becomes stale by it. */
    void touch(int relationship, PersonKey person, Instant at);

    /** Another time for the watch, kept beside the turn too. */
    void lookAgain(int relationship, Instant at);

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

    /** Where the dates of meet-ups are kept, and who presents there. */
    interface Meetups {
        /** From then on, earliest first, cancelled ones too. */
        List<Meetup> from(String programme, Instant from, int most);

        Optional<Meetup> find(int id);

        Meetup insert(Meetup meetup);

        void update(Meetup meetup);

        /** All talks at a meet-up, cancelled ones too, oldest first. */
        List<Talk> talksAt(int meetup);

        List<Talk> talksOf(int relationship);

        Optional<Talk> findTalk(int id);

        Talk insert(Talk talk);

        void update(Talk talk);
    }

    /** A meet-up of a programme; cancelled ones are kept. Its page is the managed page “meetup:” and its id. */
    record Meetup(
            int id,
            String programme,
            Instant at,
            String zone,
            String title,
            String place,
            boolean cancelled,
            int turn) {
        public String page() {
            return "meetup:" + id;
        }

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
