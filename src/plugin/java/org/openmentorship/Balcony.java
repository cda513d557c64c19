package org.openmentorship;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.openmentorship.badge.Badges;
import org.openmentorship.badge.Completed;
import org.openmentorship.badge.Shelf;
import org.openmentorship.badge.web.BadgeScreen;
import org.openmentorship.pairs.PairsDesk;
import org.openmentorship.pairs.web.PairsScreen;
import org.openmentorship.partner.PartnerDesk;
import org.openmentorship.partner.web.PartnerScreen;
import org.openmentorship.profile.Directory;
import org.openmentorship.profile.Loads;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.profile.ProfileDesk;
import org.openmentorship.profile.store.AoProfileBook;
import org.openmentorship.profile.web.ProfileScreen;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.web.PlanScreen;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Course;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.seat.Looks;
import org.openmentorship.seat.Ropes;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.seat.SeatDesk;
import org.openmentorship.seat.SeatRoom;
import org.openmentorship.seat.store.AoSeatBook;
import org.openmentorship.seat.web.SeatCards;
import org.openmentorship.seat.web.SeatScreen;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.confluence.ClockJob;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.supply.SupplyDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the house is seen from outside: who has which role, what people tell of themselves, and who is a mentor. */
@Configuration(proxyBeanMethods = false)
class Balcony {

    // seat

    @Bean
    public SeatBook seatBook(ActiveObjects ao) {
        return new AoSeatBook(ao);
    }

    @Bean
    public SeatRoom seatRoom(
            ProgrammeDesk programmes, SeatBook book, People people, Ledger ledger, Events events, Clock clock) {
        return new SeatRoom(programmes, book, people, ledger, events, clock);
    }

    @Bean
    public SeatDesk seatDesk(SeatRoom room, SeatBook book, People people, Transactions transactions) {
        return new SeatDesk(room, book, people, transactions);
    }

    @Bean
    public Ropes ropes(SeatRoom room, People people, Transactions transactions) {
        return new Ropes(room, people, transactions);
    }

    @Bean
    public Looks looks(SeatRoom room, SeatBook book) {
        return new Looks(room, book);
    }

    @Bean
    public SeatCards seatCards(Looks looks, People people, Pages pages, Screens screens) {
        return new SeatCards(looks, people, pages, screens);
    }

    @Bean
    public SeatScreen seatScreen(Looks looks, SeatCards cards, People people, Pages pages, Screens screens) {
        return new SeatScreen(looks, cards, people, pages, screens).lend();
    }

    // profile

    @Bean
    public ProfileBook profileBook(ActiveObjects ao) {
        return new AoProfileBook(ao);
    }

    @Bean
    public ProgrammeDesk.Uses skillUses(RequestBook requests, ProfileBook profiles) {
        return new ProgrammeDesk.Uses() {
            @Override
            public Map<String, Integer> requests(String programme, Set<String> skills) {
                return requests.naming(programme, skills);
            }

            @Override
            public Map<String, Integer> people(String programme, Set<String> skills) {
                return profiles.people(programme, skills);
            }
        };
    }

    /** Counts what the course of relationships has done: so the course has to listen first. */
    @Bean
    public Loads loads(ProfileBook profiles, RelationshipBook pairs, Clock clock, Events events, Course first) {
        return new Loads(profiles, pairs, clock).listen(events);
    }

    @Bean
    public ProfileDesk profileDesk(
            ProfileBook book,
            Loads loads,
            ProgrammeDesk programmes,
            CaseDesk cases,
            People people,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new ProfileDesk(book, loads, programmes, cases, people, ledger, transactions, clock);
    }

    @Bean
    public Directory directory(
            ProfileBook book, ProgrammeDesk programmes, RelationshipBook pairs, People people, Clock clock) {
        return new Directory(book, programmes, pairs, people, clock);
    }

    /** The same screens as the macro’s, for “my mentoring” and the wiki’s own profiles. */
    @Bean
    public ProfileScreen profileScreen(
            ProfileDesk desk, Directory directory, People people, Pages pages, Screens screens) {
        return new ProfileScreen(desk, directory, people, pages, screens).lend();
    }

    // badge

    /** Features on the right lodge what they give. */
    @Bean
    public Badges badges(RelationshipBook pairs) {
        return new Badges().lodge(new Completed(pairs));
    }

    @Bean
    public BadgeScreen badgeScreen(
            Badges badges,
            ProfileBook profiles,
            ProgrammeDesk programmes,
            People people,
            Pages pages,
            Screens screens) {
        return new BadgeScreen(new Shelf(badges, profiles, programmes), people, pages, screens).lend();
    }

    // supply

    @Bean
    public SupplyDesk supplyDesk(
            ProgrammeDesk programmes,
            RequestBook requests,
            ProfileBook profiles,
            RelationshipBook pairs,
            People people,
            Clock clock) {
        return new SupplyDesk(programmes, requests, profiles, pairs, people, clock);
    }

    // partner

    @Bean
    public PlanScreen planScreen(ProgrammeDesk programmes, People people, Pages pages, Screens screens) {
        return new PlanScreen(programmes, people, pages, screens).lend();
    }

    @Bean
    public PartnerScreen partnerScreen(
            ProgrammeDesk programmes,
            Looks seats,
            RequestBook requests,
            RelationshipBook pairs,
            ProfileBook profiles,
            People people,
            Pages pages,
            Screens screens) {
        PartnerDesk desk = new PartnerDesk(programmes, seats, requests, pairs, profiles);
        return new PartnerScreen(desk, people, pages, screens);
    }

    // pairs

    @Bean
    public PairsDesk pairsDesk(ProgrammeDesk programmes, RelationshipBook pairs, People people, Clock clock) {
        return new PairsDesk(programmes, pairs, people, clock);
    }

    @Bean
    public PairsScreen pairsScreen(PairsDesk desk, People people, Pages pages, Screens screens) {
        return new PairsScreen(desk, people, pages, screens).lend();
    }

    // profile, by the clock

    @Bean
    public ClockJob mentorshipProfilesJob(ProfileDesk desk) {
        return ClockJob.doing(() -> desk.back() + " back");
    }
}
