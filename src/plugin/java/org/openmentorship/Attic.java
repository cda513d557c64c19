package org.openmentorship;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import org.openmentorship.archive.DataDesk;
import org.openmentorship.archive.confluence.MarkedStandstill;
import org.openmentorship.archive.confluence.Worker;
import org.openmentorship.archive.store.AoVault;
import org.openmentorship.archive.web.DataDoor;
import org.openmentorship.archive.web.DataScreen;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.notify.Courier;
import org.openmentorship.notify.Letters;
import org.openmentorship.notify.Mailer;
import org.openmentorship.notify.Outbox;
import org.openmentorship.notify.Scribe;
import org.openmentorship.notify.Scribe.Paper;
import org.openmentorship.notify.StuckLetters;
import org.openmentorship.notify.confluence.ConfluenceMailer;
import org.openmentorship.notify.confluence.OutboxJob;
import org.openmentorship.notify.store.AoOutbox;
import org.openmentorship.notify.web.LetterPaper;
import org.openmentorship.page.PageBook;
import org.openmentorship.person.Contacts;
import org.openmentorship.person.WishBook;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.setup.web.AdminScreen;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.confluence.ClockJob;
import org.openmentorship.shared.confluence.Stillness;
import org.openmentorship.shared.web.Json;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.tidings.Tidings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The floor under the roof: what is told of all that happens below, and how mails leave the house. */
@Configuration(proxyBeanMethods = false)
class Attic {

    // notify

    @Bean
    public Outbox outbox(ActiveObjects ao) {
        return new AoOutbox(ao);
    }

    @Bean
    public Mailer mailer(MailServerManager servers) {
        return new ConfluenceMailer(servers);
    }

    @Bean
    public Paper paper(
            VelocityHelperService velocity,
            I18nResolver sentences,
            LocaleResolver locales,
            TimeZoneManager zones,
            ApplicationProperties application,
            People people) {
        return new LetterPaper(velocity, sentences, locales, zones, application, people);
    }

    @Bean
    public Scribe scribe(
            ProgrammeBook programmes, People people, Contacts contacts, WishBook wishes, Tidings tidings, Paper paper) {
        return new Scribe(programmes, people, contacts, wishes, tidings, paper);
    }

    @Bean(destroyMethod = "close")
    public Courier courier(
            Outbox outbox,
            Scribe scribe,
            Mailer mailer,
            Events events,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new Courier(outbox, scribe, mailer, events, ledger, transactions, clock);
    }

    @Bean
    public OutboxJob mentorshipOutboxJob(Courier courier) {
        return new OutboxJob(courier);
    }

    // tidings

    @Bean
    public Tidings tidings(
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
        return new Tidings(programmes, pages, requests, contracts, pairs, meetups, cases, profiles, seats, clock);
    }

    @Bean
    public Letters letters(
            Outbox outbox, Transactions transactions, Courier courier, Clock clock, Tidings tidings, Events events) {
        Letters letters = new Letters(outbox, transactions, courier::wake, clock);
        tidings.listen(events, letters);
        return letters;
    }

    @Bean
    public StuckLetters stuckLetters(
            CaseDesk queue, RelationshipBook pairs, Clock clock, Events events, Letters letters) {
        return new StuckLetters(queue, pairs, clock).listen(events, letters);
    }

    // archive

    @Bean(destroyMethod = "close")
    public Worker archiveWorker() {
        return new Worker();
    }

    @Bean
    public DataDesk dataDesk(
            ActiveObjects ao,
            Stillness stillness,
            ClusterLockService locks,
            People people,
            Ledger ledger,
            Transactions transactions,
            Worker worker,
            Clock clock) {
        MarkedStandstill standstill = new MarkedStandstill(stillness, locks);
        return new DataDesk(new AoVault(ao, clock), standstill, people, ledger, transactions, worker, clock);
    }

    /** Its screen is a tab of the administration. */
    @Bean
    public DataDoor dataDoor(
            DataDesk desk, People people, Json json, Pages pages, Screens screens, AdminScreen administration) {
        administration.lodge(DataScreen.NAME, new DataScreen(desk, people, pages, screens));
        return new DataDoor(desk, people, json, screens);
    }

    @Bean
    public ClockJob mentorshipArchiveJob(DataDesk desk) {
        return ClockJob.doing(desk::tidy);
    }
}
