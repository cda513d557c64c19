package org.openmentorship.tidings;

import java.time.Clock;
import java.util.List;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Event;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.StillTrue.Coming;
import org.openmentorship.notify.StillTrue.Facts;
import org.openmentorship.shared.PersonKey;

/** What is told to those who want to present at a meet-up. */
final class MeetupTidings {
    private MeetupTidings() {}

    static Table<Event, Meetup> table(Audience audience, MeetupBook meetups, Clock clock) {
        Table<Event, Meetup> table = new Table<>(meetups::find, MeetupTidings::matter, Event::actor);
        table.row(
                        Event.Moved.class,
                        Kind.MEETUP_MOVED,
                        e -> speakers(meetups, e),
                        (now, letter) -> !now.cancelled()
                                && now.at().isAfter(clock.instant())
                                && speakers(meetups, now).contains(letter.to()))
                .with((now, letter) -> Facts.NONE.at(List.of(coming(now))).about(audience.page("meetup:" + now.id())));
        table.row(
                        Event.Cancelled.class,
                        Kind.MEETUP_CANCELLED,
                        e -> speakers(meetups, e),
                        (now, letter) -> now.cancelled())
                .with((now, letter) -> Facts.NONE.at(audience.coming(now.programme(), clock.instant())));
        return table;
    }

    static Coming coming(Meetup meetup) {
        return new Coming(meetup.at(), meetup.title(), meetup.place());
    }

    private static Matter matter(Event e) {
        Meetup meetup = e.meetup();
        return new Matter(
                meetup.programme(), Subject.MEETUP, meetup.id(), meetup.turn(), meetup.title(), e.actor(), "", "");
    }

    private static List<PersonKey> speakers(MeetupBook meetups, Event e) {
        return speakers(meetups, e.meetup());
    }

    private static List<PersonKey> speakers(MeetupBook meetups, Meetup meetup) {
        return meetups.talks(List.of(meetup.id())).stream()
                .filter(one -> !one.cancelled())
                .map(Talk::person)
                .distinct()
                .toList();
    }
}
