package org.openmentorship.profile;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmentorship.shared.PersonKey;

/**
 * What one person tells of themselves for mentoring, the same in all programmes.
 *
 * <p>{@code sortName} is the name when it was last kept, for order and never shown; {@code used} are the places taken by
 * relationships that live; since {@code tooMuchSince} it is too much, which only the person and the coordinators know. The
 * turn counts what the person has changed.
 */
public record MentoringProfile(
        PersonKey person,
        String sortName,
        Draft draft,
        Pause pause,
        Instant tooMuchSince,
        int used,
        Instant changedAt,
        int turn) {

    /** A skill of a programme’s catalogue, and how well it is known: from 1, a little, to 4, taught to others. */
    public record Skilled(String programme, String skill, int level) {}

    /** A skill of a programme’s catalogue that somebody wants to learn. */
    public record Wish(String programme, String skill) {}

    /** No new mentees for a time, which ends on that day, or as long as the person likes when it is null. */
    public record Pause(boolean on, LocalDate until) {
        public static final Pause NONE = new Pause(false, null);

        public boolean holds(LocalDate today) {
            return on && (until == null || today.isBefore(until));
        }
    }

    /** The parts of which each is shown to whom the person likes; badges are not told by the person but by programmes. */
    public enum Part {
        ABOUT,
        OFFERS,
        LEARNS,
        LANGUAGES,
        HOURS,
        BADGES
    }

    /** Who sees a part: everybody who is signed in, those in the same programmes, nobody else. */
    public enum Sight {
        EVERYBODY,
        MEMBERS,
        NOBODY
    }

    /** Whether somebody has a place for a new mentee. */
    public enum Place {
        FREE,
        FULL,
        AWAY
    }

    /**
     * What the person writes; in the programmes of {@code mentorsIn} the directory names them.
     *
     * @param unsuggested skills that are not to be suggested to the person again; nobody else learns of them
     * @param community where the person belongs: a group, a chapter, a region; seen by those who see {@code about}
     */
    public record Draft(
            String about,
            String community,
            List<Skilled> offers,
            List<Wish> learns,
            List<String> languages,
            String zone,
            Week week,
            int capacity,
            List<String> mentorsIn,
            String reach,
            Map<Part, Sight> sight,
            List<Wish> unsuggested) {
        public static final Draft EMPTY = new Draft(
                "", "", List.of(), List.of(), List.of(), "", Week.NONE, 1, List.of(), "", Map.of(), List.of());

        public Draft {
            offers = List.copyOf(offers);
            learns = List.copyOf(learns);
            languages = List.copyOf(languages);
            mentorsIn = List.copyOf(mentorsIn);
            Map<Part, Sight> whole = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                whole.put(part, sight.getOrDefault(part, Sight.MEMBERS));
            }
            sight = Map.copyOf(whole);
            unsuggested = List.copyOf(unsuggested);
        }

        /** Of somebody to whom nothing is suggested in vain. */
        public Draft(
                String about,
                String community,
                List<Skilled> offers,
                List<Wish> learns,
                List<String> languages,
                String zone,
                Week week,
                int capacity,
                List<String> mentorsIn,
                String reach,
                Map<Part, Sight> sight) {
            this(about, community, offers, learns, languages, zone, week, capacity, mentorsIn, reach, sight, List.of());
        }

        public ZoneId clock() {
            return zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone);
        }

        public boolean hides(Part part) {
            return sight.get(part) == Sight.NOBODY;
        }

        /** Whether it says something for that programme. */
        boolean names(String programme) {
            return mentorsIn.contains(programme)
                    || offers.stream().anyMatch(one -> one.programme().equals(programme))
                    || learns.stream().anyMatch(one -> one.programme().equals(programme));
        }

        Draft with(Week other) {
            return new Draft(
                    about,
                    community,
                    offers,
                    learns,
                    languages,
                    zone,
                    other,
                    capacity,
                    mentorsIn,
                    reach,
                    sight,
                    unsuggested);
        }
    }

    private static final int NAME = 50;

    /** Without signs above letters and in small ones: so are names put in order and words looked for. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String sortable(String name) {
        String plain = plain(name);
        String begun = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(NAME, plain.codePointCount(0, plain.length()))));
        return begun.isEmpty() ? "~" : begun;
    }

    /** Where words are looked for: the name, and what is told to members. */
    public String searchText() {
        return plain(sortName + "\n" + (draft.hides(Part.ABOUT) ? "" : draft.about() + "\n" + draft.community()));
    }

    /** Of somebody who has told nothing yet. */
    static MentoringProfile blank(PersonKey person) {
        return new MentoringProfile(person, "~", Draft.EMPTY, Pause.NONE, null, 0, Instant.EPOCH, 1);
    }

    /** Nothing was ever kept. */
    public boolean isBlank() {
        return turn <= 1;
    }

    public Place place(LocalDate today) {
        if (pause.holds(today)) {
            return Place.AWAY;
        }
        return tooMuchSince != null || used >= draft.capacity() ? Place.FULL : Place.FREE;
    }

    /** How many new mentees there is a place for. */
    public int free(LocalDate today) {
        return place(today) == Place.FREE ? draft.capacity() - used : 0;
    }

    MentoringProfile write(Draft words, String name, Instant now) {
        return new MentoringProfile(person, sortable(name), words, pause, tooMuchSince, used, now, turn + 1);
    }

    MentoringProfile rest(Pause other, Instant now) {
        return new MentoringProfile(person, sortName, draft, other, tooMuchSince, used, now, turn + 1);
    }

    /** Since then it is too much; null when it is not. */
    MentoringProfile burden(Instant since, Instant now) {
        return new MentoringProfile(person, sortName, draft, pause, since, used, now, turn + 1);
    }

    /** Counted anew, beside the turn: what the person is just writing does not become stale by it. */
    public MentoringProfile withUsed(int places) {
        return new MentoringProfile(person, sortName, draft, pause, tooMuchSince, places, changedAt, turn);
    }
}
