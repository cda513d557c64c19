package org.openmentorship.world;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openmentorship.notify.Courier;
import org.openmentorship.notify.Letters;
import org.openmentorship.notify.Mailer;
import org.openmentorship.notify.Outbox;
import org.openmentorship.notify.Scribe;
import org.openmentorship.notify.store.AoOutbox;
import org.openmentorship.person.WishBook;
import org.openmentorship.person.WishDesk;
import org.openmentorship.person.store.AoWishBook;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.store.AoProgrammeBook;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.CaseRoom;
import org.openmentorship.queue.store.AoCaseBook;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.RequestBook;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.request.RequestRoom;
import org.openmentorship.request.store.AoRequestBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.store.AoLedger;
import org.openmentorship.shared.store.AoTransactions;
import org.openmentorship.tidings.Tidings;
import org.openmentorship.world.memory.MemoryCases;

/** Everything wired as in the floor plan, over stores of choice, with a clock that the test moves. */
public final class World {
    public final Village village = new Village();
    public final Events bus = new Events();
    public final List<Request.Event> events = new ArrayList<>();
    public final List<Case.Event> cases = new ArrayList<>();
    public final Ticking clock = new Ticking();
    public final ProgrammeBook programmes;
    public final RequestBook book;
    public final CaseBook caseBook;
    public final Ledger ledger;
    public final Outbox outbox;
    public final Transactions transactions;
    public final WishBook wishes;
    public final WishDesk wishDesk;
    public final Tidings tidings;
    public final ProgrammeDesk programmeDesk;
    public final RequestDesk requests;
    public final OfferDesk offers;
    public final CaseDesk queue;
    public int wakes;

    public World(
            ProgrammeBook programmes,
            RequestBook book,
            WishBook wishes,
            CaseBook caseBook,
            Ledger ledger,
            Outbox outbox,
            Transactions transactions) {
        this.programmes = programmes;
        this.book = book;
        this.wishes = wishes;
        this.caseBook = caseBook;
        this.ledger = ledger;
        this.outbox = outbox;
        this.transactions = transactions;
        bus.on(Request.Event.class, events::add);
        tidings = new Tidings(programmes, book);
        tidings.listen(bus, new Letters(outbox, transactions, () -> wakes++, clock));
        bus.on(Case.Event.class, cases::add);
        RequestRoom room = new RequestRoom(programmes, book, village, ledger, bus, clock);
        wishDesk = new WishDesk(wishes, ledger, transactions, clock);
        programmeDesk = new ProgrammeDesk(programmes, village, ledger, transactions, clock);
        requests = new RequestDesk(room, book, transactions, clock);
        offers = new OfferDesk(room, book, village, transactions, clock);
        queue = new CaseDesk(
                new CaseRoom(programmes, caseBook, village, ledger, bus, clock), caseBook, transactions, clock);
    }

    public static World inMemory() {
        return new World(
                new MemoryProgrammes(),
                new MemoryRequests(),
                new Memory.Choices(),
                new MemoryCases(),
                new Memory.Lines(),
                new Memory.Letterbox(),
                new Memory.OneByOne());
    }

    public static World over(ActiveObjects ao) {
        return new World(
                new AoProgrammeBook(ao),
                new AoRequestBook(ao),
                new AoWishBook(ao),
                new AoCaseBook(ao),
                new AoLedger(ao),
                new AoOutbox(ao),
                new AoTransactions(ao, () -> false));
    }

    public World withKind() {
        programmes.insert(Kind.PROGRAMME);
        return this;
    }

    /** Carries the letters of this world; whoever makes it closes it. */
    public Courier courier(Scribe.Paper paper, Mailer mailer) {
        return courier(paper, mailer, transactions);
    }

    /** The same with other transactions. */
    public Courier courier(Scribe.Paper paper, Mailer mailer, Transactions others) {
        Scribe scribe = new Scribe(programmes, village, village, wishes, tidings, paper);
        return new Courier(outbox, scribe, mailer, bus, ledger, others, clock);
    }

    public static Save form(Draft draft, boolean submit, boolean anyway) {
        return new Save(null, UUID.randomUUID().toString(), 0, "kind", draft, submit, anyway);
    }

    /** A request on the board. */
    public Request open(Visitor mentee) {
        return requests.save(mentee, form(Kind.DRAFT, true, false)).request();
    }

    /** Somebody in the KIND scheme. */
    public RequestRoom.Guest guest(Visitor visitor) {
        return requests.enter(visitor, "kind");
    }

    public Request draft(Visitor mentee) {
        return requests.save(mentee, form(Kind.DRAFT, false, false)).request();
    }

    public Request now(Request request) {
        return book.find(request.id()).orElseThrow();
    }

    /** A clock that stands until it is moved. */
    public static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-21T09:00:00Z");

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
