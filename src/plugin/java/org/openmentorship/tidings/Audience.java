package org.openmentorship.tidings;

import java.time.Instant;
import java.util.List;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.notify.StillTrue.Coming;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.PageBook;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.Seats;
import org.openmentorship.shared.PersonKey;

/** What the tables have in common: who sits where in a programme, where a page is, which meet-ups come. */
final class Audience {
    private static final int INVITED_TO = 5;
    private static final int LOOKED_AT = 20;
    private final ProgrammeBook programmes;
    private final PageBook pages;
    private final MeetupBook meetups;

    Audience(ProgrammeBook programmes, PageBook pages, MeetupBook meetups) {
        this.programmes = programmes;
        this.pages = pages;
        this.meetups = meetups;
    }

    Seats seats(String programme) {
        return programmes.find(programme).map(Programme::seats).orElseThrow();
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
