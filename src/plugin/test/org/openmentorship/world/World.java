package org.openmentorship.world;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.ContractAccess;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.contract.ContractDesk;
import org.openmentorship.contract.SigningDesk;
import org.openmentorship.contract.Terms;
import org.openmentorship.contract.TextDesk;
import org.openmentorship.contract.store.JarPresets;
import org.openmentorship.notify.Courier;
import org.openmentorship.notify.Letters;
import org.openmentorship.notify.Mailer;
import org.openmentorship.notify.Outbox;
import org.openmentorship.notify.Scribe;
import org.openmentorship.notify.StuckLetters;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.StorageText;
import org.openmentorship.page.confluence.StorageFormat;
import org.openmentorship.person.WishBook;
import org.openmentorship.person.WishDesk;
import org.openmentorship.profile.Directory;
import org.openmentorship.profile.Loads;
import org.openmentorship.profile.ProfileDesk;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseBook;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.CaseRoom;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.RequestBook;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.request.RequestRoom;
import org.openmentorship.seat.SeatHistory;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Transactions;
import org.openmentorship.supply.SupplyDesk;
import org.openmentorship.tidings.Tidings;
import org.openmentorship.world.pair.Pairs;

/** Everything wired as in the floor plan, over stores of choice, with a clock that the test moves. */
public final class World {
    private static final TextDesk.Presets PRESETS = new JarPresets();
    private static final StorageText STORAGE = new StorageFormat();
    public final Village village = new Village();
    public final Events bus = new Events();
    public final List<Request.Event> events = new ArrayList<>();
    public final List<Case.Event> cases = new ArrayList<>();
    public final List<Contract.Event> contractEvents = new ArrayList<>();
    public final List<Relationship.Event> pairEvents = new ArrayList<>();

    /** The pages that are wanted, by the names under which they are. */
    public final Map<String, Wish> pages = new TreeMap<>();

    public final Ticking clock = new Ticking();
    public final Books books;
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
    public final TextDesk texts;
    public final ContractDesk contracts;
    public final SigningDesk signing;
    public final Pairs pairs;
    public final ProfileDesk profiles;
    public final Directory directory;
    public final SupplyDesk supply;
    public int wakes;

    public World(Books books) {
        this.books = books;
        programmes = new SeatHistory(books.programmes(), books.seats(), books.ledger(), bus, clock);
        book = books.requests();
        wishes = books.wishes();
        caseBook = books.cases();
        ledger = books.ledger();
        outbox = books.outbox();
        transactions = books.transactions();
        hear();
        wishDesk = new WishDesk(wishes, ledger, transactions, clock);
        programmeDesk = new ProgrammeDesk(programmes, village, ledger, transactions, clock, books.uses());
        RequestRoom room = new RequestRoom(programmes, book, village, ledger, bus, clock);
        requests = new RequestDesk(room, book, transactions, clock);
        offers = new OfferDesk(room, book, village, transactions, clock);
        CaseRoom cabinet = new CaseRoom(programmes, caseBook, village, ledger, bus, clock);
        queue = new CaseDesk(cabinet, caseBook, transactions, clock);
        tidings = tidings(books);
        ContractBook kept = books.contracts();
        ContractAccess access = new ContractAccess(programmes, kept, village, ledger, bus, clock);
        texts = new TextDesk(programmeDesk, kept, PRESETS, STORAGE, ledger, transactions, clock);
        Terms.Writer writer = new Terms.Writer(PRESETS, STORAGE);
        contracts = new ContractDesk(access, kept, texts, writer, shelf(), village, transactions, clock).listen(bus);
        signing = new SigningDesk(access, kept, texts, offers, village, transactions, clock);
        bus.on(Relationship.Event.class, pairEvents::add);
        pairs = new Pairs(this);
        profiles =
                new ProfileDesk(books.profiles(), loads(), programmeDesk, queue, village, ledger, transactions, clock);
        supply = new SupplyDesk(programmeDesk, book, books.profiles(), books.relationships(), village, clock);
        directory = new Directory(books.profiles(), programmeDesk, books.relationships(), village, clock);
    }

    private void hear() {
        bus.on(Request.Event.class, events::add);
        bus.on(Case.Event.class, cases::add);
        bus.on(Contract.Event.class, contractEvents::add);
    }

    private Loads loads() {
        return new Loads(books.profiles(), books.relationships(), clock).listen(bus);
    }

    /** Who is told what, and what becomes of letters that cannot leave. */
    private Tidings tidings(Books all) {
        Letters letters = new Letters(outbox, transactions, () -> wakes++, clock);
        new StuckLetters(queue, all.relationships(), clock).listen(bus, letters);
        return new Tidings(
                        programmes,
                        all.pages(),
                        book,
                        all.contracts(),
                        all.relationships(),
                        all.meetups(),
                        caseBook,
                        all.profiles(),
                        all.seats(),
                        clock)
                .listen(bus, letters);
    }

    private ContractDesk.Shelf shelf() {
        return new ContractDesk.Shelf() {
            @Override
            public void want(String once, String programme, Wish wish) {
                pages.put(once, wish);
            }

            @Override
            public Optional<Wish> wanted(String once) {
                return Optional.ofNullable(pages.get(once));
            }
        };
    }

    public static World inMemory() {
        return new World(Books.inMemory());
    }

    public static World over(ActiveObjects ao) {
        return new World(Books.over(ao));
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
