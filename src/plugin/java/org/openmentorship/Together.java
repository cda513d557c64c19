package org.openmentorship;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.contract.ContractDesk;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.meetup.MeetupRoom;
import org.openmentorship.page.PageBook;
import org.openmentorship.page.PageKeeper;
import org.openmentorship.person.Contacts;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.Pairs;
import org.openmentorship.relationship.Course;
import org.openmentorship.relationship.Diary;
import org.openmentorship.relationship.Journal;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.RelationshipAccess;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.RelationshipDesk;
import org.openmentorship.relationship.Silence;
import org.openmentorship.relationship.confluence.NotePaper;
import org.openmentorship.relationship.confluence.PageEars;
import org.openmentorship.relationship.confluence.PeopleEars;
import org.openmentorship.relationship.confluence.Watch;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.RequestBook;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.confluence.ClockJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The middle floor of the plan: meet-ups, and mentoring relationships from the introduction to the end. */
@Configuration(proxyBeanMethods = false)
class Together {

    // meetup

    @Bean
    public MeetupDesk meetupDesk(
            ProgrammeBook programmes,
            MeetupBook book,
            PageKeeper keeper,
            People people,
            Ledger ledger,
            Events events,
            Transactions transactions,
            Clock clock) {
        MeetupRoom room = new MeetupRoom(programmes, book, people, ledger, events, clock);
        return new MeetupDesk(room, book, keeper::want, transactions, clock);
    }

    // relationship

    /** Who is in the relationships that cases are about, and for whom they wait. */
    @Bean
    public Pairs pairs(RelationshipBook book, Clock clock) {
        return ids ->
                book.find(ids).stream().collect(Collectors.toMap(Relationship::id, one -> pair(one, clock.instant())));
    }

    private static Pairs.Pair pair(Relationship one, Instant now) {
        List<PersonKey> people = one.members().stream().map(Member::person).toList();
        return new Pairs.Pair(
                people, Silence.of(one, now).forWhom(), one.turn(), !one.state().ended());
    }

    @Bean
    public RelationshipAccess relationshipAccess(
            ProgrammeBook programmes, RelationshipBook book, People people, Ledger ledger, Events events, Clock clock) {
        return new RelationshipAccess(programmes, book, people, ledger, events, clock);
    }

    @Bean
    public Course course(
            RelationshipAccess access,
            RelationshipBook book,
            OfferDesk offers,
            ContractDesk contracts,
            CaseDesk cases,
            Clock clock,
            Events events) {
        return new Course(access, book, offers, contracts, cases, clock).listen(events);
    }

    @Bean
    public RelationshipDesk relationshipDesk(
            RelationshipAccess access,
            Course course,
            RequestDesk requests,
            RequestBook requestBook,
            ContractDesk contracts,
            Transactions transactions,
            Clock clock) {
        return new RelationshipDesk(access, course, requests, requestBook, contracts, transactions, clock);
    }

    @Bean
    public Journal journal(
            RelationshipAccess access,
            RelationshipBook book,
            PageKeeper keeper,
            I18nResolver sentences,
            MeetupDesk meetups,
            CaseDesk cases,
            Transactions transactions,
            Clock clock) {
        NotePaper paper = new NotePaper(sentences);
        return new Journal(access, book, keeper::want, paper, meetups, cases, transactions, clock);
    }

    @Bean
    public Diary diary(
            RelationshipAccess access,
            RelationshipBook book,
            RequestBook requests,
            ContractBook contracts,
            PageBook pages,
            MeetupBook meetups,
            CaseDesk cases,
            Contacts contacts,
            Clock clock) {
        return new Diary(access, book, requests, contracts, pages, meetups, cases, contacts, clock);
    }

    @Bean
    public Watch watch(
            ProgrammeBook programmes,
            RelationshipBook book,
            RelationshipAccess access,
            Course course,
            CaseDesk cases,
            People people,
            Transactions transactions,
            Clock clock,
            Events events) {
        return new Watch(programmes, book, access, course, cases, people, transactions, clock).listen(events);
    }

    @Bean
    public PageEars pageEars(RelationshipBook book, CaseDesk cases, PageKeeper keeper, Clock clock, Events events) {
        PageEars.Mender mender = new PageEars.Mender() {
            @Override
            public void again(String once, PersonKey by) {
                var unused = keeper.again(once, by);
            }

            @Override
            public void restrict(String once, PersonKey by) {
                var unused = keeper.restrict(once, by);
            }
        };
        return new PageEars(book, cases, mender, clock).listen(events);
    }

    @Bean(initMethod = "open", destroyMethod = "close")
    public PeopleEars peopleEars(
            EventPublisher publisher, RelationshipBook book, People people, Transactions transactions, Clock clock) {
        return new PeopleEars(publisher, book, people, transactions, clock);
    }

    @Bean
    public ClockJob mentorshipWatchJob(Watch watch) {
        return ClockJob.doing(() -> watch.run() + " looked at");
    }
}
