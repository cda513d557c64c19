package org.openmentorship.programme;

import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.openmentorship.plan.Plan;
import org.openmentorship.shared.PersonKey;

/** A mentoring programme: everything that is shown of it and asked in it is kept here. */
public record Programme(
        String key,
        int version,
        State state,
        String spaceKey,
        Profile profile,
        Guidance guidance,
        RequestForm form,
        Seats seats,
        Places places,
        Running running,
        Plan plan) {

    /** Open takes requests, closed lets the running ones end, archived is only read. */
    public enum State {
        OPEN,
        CLOSED,
        ARCHIVED
    }

    /** The titles of the pages, in the programme’s space, that carry its macros. */
    public record Places(
            String programmePage,
            String formPage,
            String boardPage,
            String contractsPage,
            String minePage,
            String queuePage,
            String meetupsPage,
            String mentorsPage,
            String supplyPage) {
        static final Places EMPTY = new Places("", "", "", "", "", "", "", "", "");
        private static final List<String> NAMES = List.of(
                "programmePage",
                "formPage",
                "boardPage",
                "contractsPage",
                "minePage",
                "queuePage",
                "meetupsPage",
                "mentorsPage",
                "supplyPage");

        public Places {
            programmePage = text(programmePage);
            formPage = text(formPage);
            boardPage = text(boardPage);
            contractsPage = text(contractsPage).isEmpty() ? "Contracts" : contractsPage;
            minePage = text(minePage);
            queuePage = text(queuePage);
            meetupsPage = text(meetupsPage);
            mentorsPage = text(mentorsPage);
            supplyPage = text(supplyPage);
        }

        /** No page at all, but for that of the contracts. */
        public static Places none() {
            return EMPTY;
        }

        /** The title at a place, by the name of the place; empty where there is none. */
        public String at(String place) {
            return switch (place) {
                case "programmePage" -> programmePage;
                case "formPage" -> formPage;
                case "boardPage" -> boardPage;
                case "contractsPage" -> contractsPage;
                case "minePage" -> minePage;
                case "queuePage" -> queuePage;
                case "meetupsPage" -> meetupsPage;
                case "mentorsPage" -> mentorsPage;
                case "supplyPage" -> supplyPage;
                default -> "";
            };
        }

        /** The same with another title at a place; other names of places change nothing. */
        public Places with(String place, String title) {
            return new Places(
                    either(place, "programmePage", title),
                    either(place, "formPage", title),
                    either(place, "boardPage", title),
                    either(place, "contractsPage", title),
                    either(place, "minePage", title),
                    either(place, "queuePage", title),
                    either(place, "meetupsPage", title),
                    either(place, "mentorsPage", title),
                    either(place, "supplyPage", title));
        }

        /** The same with each title cleaned, by the name of its place. */
        Places each(BinaryOperator<String> cleaned) {
            Places all = this;
            for (String name : NAMES) {
                all = all.with(name, cleaned.apply(name, at(name)));
            }
            return all;
        }

        private String either(String place, String mine, String title) {
            return place.equals(mine) ? title : at(mine);
        }
    }

    /**
     * How mentoring runs here once two have met: a contract or not, how much time, and when silence is noticed.
     *
     * <p>{@code silenceDays} are the days after which a gentle reminder leaves; with the last one a coordinator is asked
     * too. {@code recording} is the programme’s policy on recording meetings, in its own words. {@code language}, a BCP 47
     * tag, is that of its contracts as long as it has no text of its own.
     */
    public record Running(
            boolean contract,
            Word word,
            int hoursAWeek,
            int meetEveryWeeks,
            List<Integer> silenceDays,
            String recording,
            String language) {
        private static final List<Integer> SILENCE = List.of(7, 14, 21);
        static final Running EMPTY = new Running(false, null, 0, 0, null, "", "");

        /** What the contract is called on screens, for those whom “contract” would frighten. */
        public enum Word {
            CONTRACT,
            AGREEMENT
        }

        public Running {
            word = word == null ? Word.CONTRACT : word;
            hoursAWeek = hoursAWeek == 0 ? 1 : hoursAWeek;
            meetEveryWeeks = meetEveryWeeks == 0 ? 1 : meetEveryWeeks;
            silenceDays = silenceDays == null || silenceDays.isEmpty() ? SILENCE : List.copyOf(silenceDays);
            recording = text(recording);
            language = text(language).isEmpty() ? "en" : language;
        }
    }

    public Programme {
        key = text(key);
        state = state == null ? State.OPEN : state;
        spaceKey = text(spaceKey);
        profile = profile == null ? Profile.EMPTY : profile;
        guidance = guidance == null ? Guidance.EMPTY : guidance;
        form = form == null ? RequestForm.EMPTY : form;
        seats = seats == null ? Seats.EMPTY : seats;
        places = places == null ? Places.EMPTY : places;
        running = running == null ? Running.EMPTY : running;
        plan = plan == null ? Plan.NONE : plan;
    }

    /** Whether something has ever been kept under such a key. */
    public static boolean isKey(String key) {
        return key.matches("[a-z0-9][a-z0-9-]{0,39}");
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public Programme with(int newVersion, State newState) {
        return new Programme(
                key, newVersion, newState, spaceKey, profile, guidance, form, seats, places, running, plan);
    }

    /** The next version, whose pages lie there. */
    public Programme at(Places other) {
        return new Programme(key, version + 1, state, spaceKey, profile, guidance, form, seats, other, running, plan);
    }

    /** The next version, with other people in its seats. */
    Programme seating(Seats others) {
        return new Programme(key, version + 1, state, spaceKey, profile, guidance, form, others, places, running, plan);
    }

    /** The same, with those of these seats who have gone still in them. */
    Programme keeping(Seats before, Set<PersonKey> gone) {
        Seats kept = seats.keeping(before, gone);
        return new Programme(key, version, state, spaceKey, profile, guidance, form, kept, places, running, plan);
    }

    /** The same, called and run otherwise. */
    public Programme with(Profile other, Running runs) {
        return new Programme(key, version, state, spaceKey, other, guidance, form, seats, places, runs, plan);
    }

    Programme with(Plan other, RequestForm asking) {
        return new Programme(key, version, state, spaceKey, profile, guidance, asking, seats, places, running, other);
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
