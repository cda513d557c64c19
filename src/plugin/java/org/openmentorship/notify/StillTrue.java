package org.openmentorship.notify;

import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.openmentorship.shared.PersonKey;

/** Whether a letter that had to wait still says what is so: a mail server may have been down for hours. */
public interface StillTrue {
    /** What belongs into the letter now; nothing when what came after has overtaken it. */
    Optional<Facts> test(Letter letter);

    /**
     * What is looked up when a letter is delivered.
     *
     * @param reachable whose contact the recipient may be told
     * @param when the day or the moment that it is about, or null
     * @param dates of meet-ups, the next one first
     * @param page the wiki page that it is about, or 0
     * @param contract what to fill in next, or 0
     */
    record Facts(List<PersonKey> reachable, Temporal when, List<Coming> dates, long page, int contract) {
        public static final Facts NONE = new Facts(List.of(), null, List.of(), 0, 0);

        public Facts {
            reachable = List.copyOf(reachable);
            dates = List.copyOf(dates);
        }

        public Facts reaching(List<PersonKey> people) {
            return new Facts(people, when, dates, page, contract);
        }

        public Facts on(Temporal day) {
            return new Facts(reachable, day, dates, page, contract);
        }

        public Facts at(List<Coming> meetups) {
            return new Facts(reachable, when, meetups, page, contract);
        }

        public Facts about(long wikiPage) {
            return new Facts(reachable, when, dates, wikiPage, contract);
        }

        public Facts leadingTo(int outline) {
            return new Facts(reachable, when, dates, page, outline);
        }
    }

    /** A meet-up to come. */
    record Coming(Instant at, String title, String place) {}
}
