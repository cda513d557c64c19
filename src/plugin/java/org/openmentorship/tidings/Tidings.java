package org.openmentorship.tidings;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.Letters;
import org.openmentorship.notify.StillTrue;
import org.openmentorship.page.PageBook;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.Events;

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
            Clock clock) {
        Audience audience = new Audience(programmes, pages, meetups, profiles, clock);
        tables.put(Subject.REQUEST, RequestTidings.table(audience, requests, contracts, pairs));
        tables.put(Subject.CONTRACT, ContractTidings.table(audience, contracts, pairs));
        tables.put(Subject.RELATIONSHIP, PairTidings.table(audience, requests, pairs, clock));
        tables.put(Subject.CASE, CaseTidings.table(audience, cases));
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
}
