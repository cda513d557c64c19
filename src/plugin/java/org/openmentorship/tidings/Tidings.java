package org.openmentorship.tidings;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.Letters;
import org.openmentorship.notify.StillTrue;
import org.openmentorship.page.PageBook;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Event;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.PersonKey;

/** All the tables: they hear what happens, and know of each letter whether it still says what is so. */
public final class Tidings implements StillTrue {
    private final Map<Subject, Table<?, ?>> tables = new EnumMap<>(Subject.class);

    public Tidings(
            ProgrammeBook programmes,
            PageBook pages,
            RequestBook requests,
            ContractBook contracts,
            RelationshipBook pairs,
            MeetupBook meetups,
            CaseBook cases,
            ProfileBook profiles,
            SeatBook seats,
            Clock clock) {
        Audience audience = new Audience(programmes, pages, meetups, profiles, clock);
        tables.put(Subject.REQUEST, RequestTidings.table(audience, requests, contracts, pairs));
        tables.put(Subject.CONTRACT, ContractTidings.table(audience, contracts, pairs));
        tables.put(Subject.RELATIONSHIP, PairTidings.table(audience, requests, pairs, clock));
        tables.put(Subject.CASE, help(audience, cases));
        tables.put(Subject.SEAT, SeatTidings.table(audience, seats));
        tables.put(Subject.MEETUP, MeetupTidings.table(audience, meetups, clock));
    }

    public Tidings listen(Events events, Letters letters) {
        tables.values().forEach(table -> table.listen(events, letters));
        return this;
    }

    @Override
    public Optional<Facts> test(Letter letter) {
        return tables.get(letter.matter().subject()).test(letter);
    }

    /** The shortest of them: to coordinators that somebody asks for help, and no more; the answer to whoever has asked. */
    private static Table<Event, Case> help(Audience audience, CaseBook cases) {
        Table<Event, Case> table = new Table<>(cases::find, Tidings::matter, Event::actor);
        table.row(
                Event.HelpAsked.class,
                Kind.HELP_COORDINATOR,
                e -> audience.coordinatorsBut(e.actor(), e.matter().programme()),
                (now, letter) -> now.state() == State.OPEN);
        table.row(Event.HelpAnswered.class, Kind.HELP_ANSWERED, Tidings::asker, (now, letter) -> true)
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
