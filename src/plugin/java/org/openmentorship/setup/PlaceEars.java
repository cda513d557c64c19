package org.openmentorship.setup;

import java.time.Clock;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;

/** Hears under which title a page of a programme was made: where the wished one was taken, the programme learns the other. */
public final class PlaceEars {
    private final ProgrammeBook programmes;
    private final Ledger ledger;
    private final Clock clock;

    public PlaceEars(ProgrammeBook programmes, Ledger ledger, Clock clock) {
        this.programmes = programmes;
        this.ledger = ledger;
        this.clock = clock;
    }

    public PlaceEars listen(Events events) {
        events.on(ManagedPage.Event.Made.class, made -> made(made.page()));
        return this;
    }

    private void made(ManagedPage page) {
        String place = Sheets.place(page.once(), page.programme());
        String title = page.given().title();
        if (!place.isEmpty()) {
            programmes
                    .find(page.programme())
                    .filter(one -> one.places().at(place).equals(page.wish().title()))
                    .filter(one -> !title.equals(page.wish().title()))
                    .ifPresent(one -> lies(one, place, page));
        }
    }

    private void lies(Programme programme, String place, ManagedPage page) {
        Programme changed =
                programme.at(programme.places().with(place, page.given().title()));
        ledger.enter(new Ledger.Entry(
                "programme:" + programme.key(),
                changed.version(),
                page.wish().author(),
                "changed",
                "places",
                clock.instant()));
        programmes.update(changed);
    }
}
