package org.openmentorship.programme;

import java.util.List;

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
        Places places) {

    /** Open takes requests, closed lets the running ones end, archived is only read. */
    public enum State {
        OPEN,
        CLOSED,
        ARCHIVED
    }

    /** The titles of the pages, in the programme’s space, that carry its macros. */
    public record Places(String programmePage, String formPage, String boardPage) {
        public Places {
            programmePage = text(programmePage);
            formPage = text(formPage);
            boardPage = text(boardPage);
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
        places = places == null ? new Places("", "", "") : places;
    }

    /** Whether something has ever been kept under such a key. */
    public static boolean isKey(String key) {
        return key.matches("[a-z0-9][a-z0-9-]{0,39}");
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public Programme with(int newVersion, State newState) {
        return new Programme(key, newVersion, newState, spaceKey, profile, guidance, form, seats, places);
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
