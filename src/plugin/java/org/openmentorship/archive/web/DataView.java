package org.openmentorship.archive.web;

import java.util.List;
import org.openmentorship.archive.DataDesk.Status;
import org.openmentorship.archive.Work;
import org.openmentorship.shared.web.Words;

/** What the screen of all data shows: what is under way, how the last work ended, and what can be done now. */
public record DataView(String now, String last, boolean failed, boolean empty, String url, String phrase) {
    private static final String WORDS = "mentorship.archive.";

    static DataView of(Status status, Words words, String url) {
        return new DataView(
                sentence(words, status.now(), "now."),
                sentence(words, status.last(), "last."),
                status.last() != null && status.last().state() == Work.State.FAILED,
                status.empty(),
                url,
                words.text(DataDoor.PHRASE));
    }

    /** Empty when there is nothing to say. */
    static String sentence(Words words, Work work, String which) {
        return work == null
                ? ""
                : words.say(
                        WORDS + which + work.kind() + "." + work.state(),
                        List.of(words.dateTime(work.since()), work.rows()));
    }

    public boolean busy() {
        return !now.isEmpty();
    }
}
