package org.openmentorship.tidings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.notify.StillTrue.Coming;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.PageBook;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.Seats;
import org.openmentorship.seat.Office;
import org.openmentorship.seat.Seat;
import org.openmentorship.shared.PersonKey;

/** What the tables have in common: who sits where in a programme, where a page is, which meet-ups come. */
final class Audience {
    private static final int INVITED_TO = 5;
    private static final int LOOKED_AT = 20;
    private final ProgrammeBook programmes;
    private final PageBook pages;
    private final MeetupBook meetups;
    private final ProfileBook profiles;
    private final Clock clock;

    Audience(ProgrammeBook programmes, PageBook pages, MeetupBook meetups, ProfileBook profiles, Clock clock) {
        this.programmes = programmes;
        this.pages = pages;
        this.meetups = meetups;
        this.profiles = profiles;
        this.clock = clock;
    }

    Seats seats(String programme) {
        return programmes.find(programme).map(Programme::seats).orElseThrow();
    }

    /** A role as the programme calls it, or the right that it is. */
    String office(Seat seat) {
        return programmes
                .find(seat.programme())
                .flatMap(one -> Office.of(one, seat.role()))
                .map(Office::name)
                .filter(one -> !one.isEmpty())
                .orElse(seat.role());
    }

    /** Where nobody coordinates, those who lead do. */
    List<PersonKey> coordinators(String programme) {
        return coordinatorsBut(null, programme);
    }

    /** Those besides this one, so that somebody else hears of it. */
    List<PersonKey> coordinatorsBut(PersonKey one, String programme) {
        Seats seats = seats(programme);
        List<PersonKey> others = besides(one, seats.coordinators());
        return others.isEmpty() ? besides(one, seats.leads()) : others;
    }

    /** Those who are neither on a break nor full; whoever tells nothing of themselves is neither. */
    List<PersonKey> withPlaces(List<PersonKey> mentors) {
        Map<PersonKey, MentoringProfile> known = profiles.of(mentors);
        return mentors.stream()
                .filter(one -> !known.containsKey(one) || known.get(one).place(today()) == Place.FREE)
                .toList();
    }

    boolean away(PersonKey person) {
        return profiles.of(person).filter(one -> one.pause().holds(today())).isPresent();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static List<PersonKey> besides(PersonKey one, List<PersonKey> people) {
        return people.stream().filter(other -> !other.equals(one)).toList();
    }

    /** The wiki’s id of a managed page, or 0 as long as it is not there. */
    long page(String once) {
        return pages.named(once)
                .filter(one -> one.state() == ManagedPage.State.THERE)
                .map(ManagedPage::pageId)
                .orElse(0L);
    }

    List<Coming> coming(String programme, Instant now) {
        return meetups.from(programme, now, LOOKED_AT).stream()
                .filter(one -> !one.cancelled())
                .limit(INVITED_TO)
                .map(MeetupTidings::coming)
                .toList();
    }
}
