package org.openmentorship;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.openmentorship.badge.Badges;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.meetup.web.MeetupSheet;
import org.openmentorship.notify.Outbox;
import org.openmentorship.pairs.PairsDesk;
import org.openmentorship.pairs.web.PairsSheet;
import org.openmentorship.privacy.Farewell;
import org.openmentorship.privacy.Holdings;
import org.openmentorship.privacy.PrivacyBook;
import org.openmentorship.privacy.PrivacyDesk;
import org.openmentorship.privacy.Removal;
import org.openmentorship.privacy.Retention;
import org.openmentorship.privacy.store.AoHoldings;
import org.openmentorship.privacy.store.AoPrivacyBook;
import org.openmentorship.privacy.web.PrivacyScreen;
import org.openmentorship.profile.Directory;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.profile.web.MentorsFilter;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.web.QueueSheet;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.RelationshipDesk;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.RequestBook;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.request.web.BoardFilter;
import org.openmentorship.seat.Looks;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.seat.SeatDesk;
import org.openmentorship.seat.web.SeatSheet;
import org.openmentorship.setup.web.AdminScreen;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.confluence.ClockJob;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.sheet.Sheets;
import org.openmentorship.supply.SupplyDesk;
import org.openmentorship.supply.web.SupplySheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where it is known what is kept of whom and for how long, and where tables are taken out. */
@Configuration(proxyBeanMethods = false)
class Cellar {

    // sheet

    /** The tables of all features, for those who coordinate. */
    @Bean
    public Sheets sheets(
            ProgrammeDesk programmes,
            RequestDesk requests,
            CaseDesk queue,
            MeetupDesk meetups,
            Directory directory,
            SupplyDesk supply,
            Looks seats,
            PairsDesk pairs,
            People people,
            Pages pages,
            Screens screens) {
        return new Sheets((visitor, key) -> ProgrammeDesk.mayChange(visitor, programmes.see(visitor, key)))
                .lend("board", new BoardFilter.Rows(requests, people, pages, screens))
                .lend("seats", new SeatSheet(seats, people, pages, screens))
                .lend("queue", new QueueSheet(queue, people, pages, screens))
                .lend("meetups", new MeetupSheet(meetups, screens))
                .lend("mentors", new MentorsFilter.Rows(directory, pages, screens))
                .lend("supply", new SupplySheet(supply, people, screens))
                .lend("pairs", new PairsSheet(pairs, people, pages, screens));
    }

    // privacy

    @Bean
    public Holdings holdings(ActiveObjects ao) {
        return new AoHoldings(ao);
    }

    @Bean
    public PrivacyBook privacyBook(ActiveObjects ao) {
        return new AoPrivacyBook(ao);
    }

    @Bean
    public Removal removal(RequestBook requests, Ledger ledger, Clock clock) {
        return new Removal(requests, ledger, clock);
    }

    @Bean
    public Farewell farewell(
            ProgrammeBook programmeBook,
            ProgrammeDesk programmes,
            SeatBook seats,
            SeatDesk seatDesk,
            RequestBook requests,
            Removal removal,
            OfferDesk offers,
            RelationshipBook pairs,
            RelationshipDesk pairDesk,
            CaseBook cases,
            CaseDesk queue,
            ProfileBook profiles,
            People people,
            Transactions transactions) {
        Farewell.Rooms rooms = new Farewell.Rooms(
                programmeBook,
                programmes,
                seats,
                seatDesk,
                requests,
                removal,
                offers,
                pairs,
                pairDesk,
                cases,
                queue,
                profiles);
        return new Farewell(rooms, people, transactions);
    }

    @Bean
    public PrivacyDesk privacyDesk(
            Holdings holdings,
            Badges badges,
            Farewell farewell,
            PrivacyBook book,
            Outbox letters,
            People people,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new PrivacyDesk(holdings, badges, farewell, book, letters, people, ledger, transactions, clock);
    }

    @Bean
    public Retention retention(
            RequestBook requests,
            Removal removal,
            RelationshipBook pairs,
            CaseBook cases,
            Outbox letters,
            Ledger ledger,
            PrivacyBook book,
            Transactions transactions,
            Clock clock) {
        Retention.Shelves shelves = new Retention.Shelves(requests, removal, pairs, cases, letters, ledger);
        return new Retention(shelves, book, transactions, clock);
    }

    @Bean
    public ClockJob mentorshipPrivacyJob(PrivacyDesk desk) {
        return ClockJob.doing(() -> desk.goOn() + " forgotten");
    }

    @Bean
    public ClockJob mentorshipRetentionJob(Retention retention) {
        return ClockJob.doing(() -> retention.run() + " gone");
    }

    /** A tab of the administration, and a part of the own profile. */
    @Bean
    public PrivacyScreen privacyScreen(
            PrivacyDesk desk, Retention retention, People people, Pages pages, Screens screens, AdminScreen admin) {
        PrivacyScreen screen = new PrivacyScreen(desk, retention, people, pages, screens).lend();
        admin.lodge("privacy", (nothing, here) -> screen.admin(here));
        return screen;
    }
}
