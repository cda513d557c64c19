package org.openmentorship.tidings;

import java.util.List;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Event;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.shared.PersonKey;

/** What is told of help: to coordinators that somebody asks, and no more; the answer to whoever has asked. */
final class CaseTidings {
    private CaseTidings() {}

    static Table<Event, Case> table(Audience audience, CaseBook cases) {
        Table<Event, Case> table = new Table<>(cases::find, CaseTidings::matter, Event::actor);
        table.row(
                Event.HelpAsked.class,
                Kind.HELP_COORDINATOR,
                e -> audience.coordinatorsBut(e.actor(), e.matter().programme()),
                (now, letter) -> now.state() == State.OPEN);
        table.row(Event.HelpAnswered.class, Kind.HELP_ANSWERED, CaseTidings::asker, (now, letter) -> true)
                .quoting(Event.HelpAnswered::words);
        return table;
    }

    /** Neither who asks nor what about: mails are read over shoulders. */
    private static Matter matter(Event e) {
        Case matter = e.matter();
        return new Matter(matter.programme(), Subject.CASE, matter.id(), matter.turn(), "", null, "", "");
    }

    private static List<PersonKey> asker(Event.HelpAnswered e) {
        return e.matter().asker() == null ? List.of() : List.of(e.matter().asker());
    }
}
