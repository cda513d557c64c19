package org.openmentorship;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.CaseRoom;
import org.openmentorship.queue.store.AoCaseBook;
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
}
