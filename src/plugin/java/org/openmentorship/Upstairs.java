package org.openmentorship;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Optional;
import org.openmentorship.contract.ContractAccess;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.contract.ContractDesk;
import org.openmentorship.contract.SigningDesk;
import org.openmentorship.contract.Terms;
import org.openmentorship.contract.TextDesk;
import org.openmentorship.contract.store.AoContractBook;
import org.openmentorship.contract.store.JarPresets;
import org.openmentorship.contract.web.ContractMacro;
import org.openmentorship.contract.web.TextScreen;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.meetup.store.AoMeetupBook;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.PageKeeper;
import org.openmentorship.page.StorageText;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.CaseRoom;
import org.openmentorship.queue.store.AoCaseBook;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.store.AoRelationshipBook;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The upper floor of the plan: what follows an introduction. */
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

    @Bean
    public TextDesk textDesk(
            ProgrammeDesk programmes,
            ContractBook book,
            TextDesk.Presets presets,
            StorageText storages,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new TextDesk(programmes, book, presets, storages, ledger, transactions, clock);
    }

    @Bean
    public ContractDesk contractDesk(
            ContractAccess access,
            ContractBook book,
            TextDesk texts,
            TextDesk.Presets presets,
            StorageText storages,
            PageKeeper pages,
            People people,
            Transactions transactions,
            Clock clock,
            Events events) {
        Terms.Writer writer = new Terms.Writer(presets, storages);
        return new ContractDesk(access, book, texts, writer, shelf(pages), people, transactions, clock).listen(events);
    }

    @Bean
    public SigningDesk signingDesk(
            ContractAccess access,
            ContractBook book,
            TextDesk texts,
            OfferDesk offers,
            People people,
            Transactions transactions,
            Clock clock) {
        return new SigningDesk(access, book, texts, offers, people, transactions, clock);
    }

    private static ContractDesk.Shelf shelf(PageKeeper pages) {
        return new ContractDesk.Shelf() {
            @Override
            public void want(String once, String programme, Wish wish) {
                pages.want(once, programme, wish);
            }

            @Override
            public Optional<Wish> wanted(String once) {
                return pages.status(once).map(ManagedPage::wish);
            }
        };
    }

    /** The same screen as the macro’s, for “my mentoring”. */
    @Bean
    public ContractMacro contractScreen(
            SigningDesk contracts,
            PageKeeper keeper,
            StorageText storages,
            People people,
            Pages pages,
            Screens screens) {
        ContractMacro screen = new ContractMacro(contracts, keeper, storages, people, pages, screens);
        screens.lend("contract", screen);
        return screen;
    }

    @Bean
    public TextScreen textScreen(
            TextDesk texts,
            StorageText storages,
            ProgrammeDesk programmes,
            People people,
            Pages pages,
            Screens screens) {
        TextScreen screen = new TextScreen(texts, storages, programmes, people, pages, screens);
        screens.lend("contract-text", screen);
        return screen;
    }

    // meetup

    @Bean
    public MeetupBook meetupBook(ActiveObjects ao) {
        return new AoMeetupBook(ao);
    }

    // relationship

    @Bean
    public RelationshipBook relationshipBook(ActiveObjects ao) {
        return new AoRelationshipBook(ao);
    }
}
