package org.openmentorship.world;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Set;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.contract.store.AoContractBook;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.meetup.store.AoMeetupBook;
import org.openmentorship.notify.Outbox;
import org.openmentorship.notify.store.AoOutbox;
import org.openmentorship.page.MemoryPages;
import org.openmentorship.page.PageBook;
import org.openmentorship.page.store.AoPageBook;
import org.openmentorship.person.WishBook;
import org.openmentorship.person.store.AoWishBook;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.profile.store.AoProfileBook;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.store.AoProgrammeBook;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.store.AoCaseBook;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.store.AoRelationshipBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.request.store.AoRequestBook;
import org.openmentorship.seat.SeatBook;
import org.openmentorship.seat.store.AoSeatBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.store.AoLedger;
import org.openmentorship.shared.store.AoTransactions;
import org.openmentorship.world.memory.Memory;
import org.openmentorship.world.memory.MemoryCases;
import org.openmentorship.world.memory.MemoryContracts;
import org.openmentorship.world.memory.MemoryMeetups;
import org.openmentorship.world.memory.MemoryProfiles;
import org.openmentorship.world.memory.MemoryProgrammes;
import org.openmentorship.world.memory.MemoryRelationships;
import org.openmentorship.world.memory.MemoryRequests;

/** All stores of a world, in the order of the features. */
public record Books(
        Ledger ledger,
        Transactions transactions,
        ProgrammeBook programmes,
        WishBook wishes,
        SeatBook seats,
        PageBook pages,
        RequestBook requests,
        CaseBook cases,
        ContractBook contracts,
        MeetupBook meetups,
        RelationshipBook relationships,
        ProfileBook profiles,
        Outbox outbox) {

    /** Who names a skill. */
    public ProgrammeDesk.Uses uses() {
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

    public static Books inMemory() {
        return new Books(
                new Memory.Lines(),
                new Memory.OneByOne(),
                new MemoryProgrammes(),
                new Memory.Choices(),
                new MemorySeats(),
                new MemoryPages(),
                new MemoryRequests(),
                new MemoryCases(),
                new MemoryContracts(),
                new MemoryMeetups(),
                new MemoryRelationships(),
                new MemoryProfiles(),
                new Memory.Letterbox());
    }

    public static Books over(ActiveObjects ao) {
        return new Books(
                new AoLedger(ao),
                new AoTransactions(ao, () -> false),
                new AoProgrammeBook(ao),
                new AoWishBook(ao),
                new AoSeatBook(ao),
                new AoPageBook(ao),
                new AoRequestBook(ao),
                new AoCaseBook(ao),
                new AoContractBook(ao),
                new AoMeetupBook(ao),
                new AoRelationshipBook(ao),
                new AoProfileBook(ao),
                new AoOutbox(ao));
    }
}
