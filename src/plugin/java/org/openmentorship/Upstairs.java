package org.openmentorship;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import org.openmentorship.contract.ContractAccess;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.contract.TextDesk;
import org.openmentorship.contract.store.AoContractBook;
import org.openmentorship.contract.store.JarPresets;
import org.openmentorship.notify.Courier;
import org.openmentorship.notify.Letters;
import org.openmentorship.notify.Mailer;
import org.openmentorship.notify.Outbox;
import org.openmentorship.notify.Scribe;
import org.openmentorship.notify.Scribe.Paper;
import org.openmentorship.notify.confluence.ConfluenceMailer;
import org.openmentorship.notify.confluence.OutboxJob;
import org.openmentorship.notify.store.AoOutbox;
import org.openmentorship.notify.web.LetterPaper;
import org.openmentorship.person.Contacts;
import org.openmentorship.person.WishBook;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.CaseRoom;
import org.openmentorship.queue.store.AoCaseBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Transactions;
import org.openmentorship.tidings.Tidings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The upper floor of the plan: what follows an introduction, and the mails of the whole house. */
@Configuration(proxyBeanMethods = false)
class Upstairs {

    // queue

    @Bean
    public CaseBook caseBook(ActiveObjects ao) {
        return new AoCaseBook(ao);
    }

    @Bean
    public CaseDesk caseDesk(
            ProgrammeBook programmes,
            CaseBook book,
            People people,
            Ledger ledger,
            Events events,
            Transactions transactions,
            Clock clock) {
        CaseRoom room = new CaseRoom(programmes, book, people, ledger, events, clock);
        return new CaseDesk(room, book, transactions, clock);
    }

    // contract

    @Bean
    public ContractBook contractBook(ActiveObjects ao) {
        return new AoContractBook(ao);
    }

    @Bean
    public TextDesk.Presets presets() {
        return new JarPresets();
    }

    @Bean
    public ContractAccess contractAccess(
            ProgrammeBook programmes, ContractBook book, People people, Ledger ledger, Events events, Clock clock) {
        return new ContractAccess(programmes, book, people, ledger, events, clock);
    }

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
    public Tidings tidings(ProgrammeBook programmes, RequestBook requests) {
        return new Tidings(programmes, requests);
    }

    @Bean
    public Letters letters(
            Outbox outbox, Transactions transactions, Courier courier, Clock clock, Tidings tidings, Events events) {
        Letters letters = new Letters(outbox, transactions, courier::wake, clock);
        tidings.listen(events, letters);
        return letters;
    }
}
