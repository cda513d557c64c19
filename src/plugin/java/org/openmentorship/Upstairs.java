package org.openmentorship;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.openmentorship.contract.ContractAccess;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.contract.TextDesk;
import org.openmentorship.contract.store.AoContractBook;
import org.openmentorship.contract.store.JarPresets;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.meetup.store.AoMeetupBook;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.CaseRoom;
import org.openmentorship.queue.store.AoCaseBook;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.store.AoRelationshipBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Transactions;
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
