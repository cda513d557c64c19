package org.openmentorship.page;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.confluence.StorageFormat;
import org.openmentorship.page.store.AoPageBook;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.store.AoProgrammeBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;
import org.openmentorship.shared.store.AoLedger;
import org.openmentorship.shared.store.AoTransactions;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;
import org.openmentorship.world.memory.Memory;
import org.openmentorship.world.memory.MemoryProgrammes;

/** The keeper of pages and the reader of news, which work when the test says so, over stores of choice and a wiki in memory. */
public final class Keeping implements AutoCloseable {
    public static final PersonKey MENTEE = Village.MENTEE.key();
    public static final PersonKey MENTOR = Village.MENTOR.key();
    public static final PersonKey COORDINATOR = Village.COORDINATOR.key();
    public final MemoryWiki wiki = new MemoryWiki();
    public final List<Event> events = new ArrayList<>();
    public final World.Ticking clock = new World.Ticking();
    public final PageBook pages;
    public final PageKeeper keeper;
    public final PageNews news;

    public Keeping(PageBook pages, ProgrammeBook programmes, Ledger ledger, Transactions transactions) {
        this.pages = pages;
        Events bus = new Events();
        bus.on(Event.class, events::add);
        keeper = new PageKeeper(pages, wiki, new StorageFormat(), programmes, ledger, bus, transactions, clock);
        news = new PageNews(pages, wiki, ledger, bus, transactions, clock);
        close();
    }

    public static Keeping inMemory() {
        MemoryProgrammes programmes = new MemoryProgrammes();
        programmes.insert(Kind.PROGRAMME);
        return new Keeping(new MemoryPages(), programmes, new Memory.Lines(), new Memory.OneByOne());
    }

    /** With transactions that take everything back when something fails, all but what the wiki has done. */
    public static Keeping over(ActiveObjects ao) {
        ProgrammeBook programmes = new AoProgrammeBook(ao);
        if (programmes.find(Kind.PROGRAMME.key()).isEmpty()) {
            programmes.insert(Kind.PROGRAMME);
        }
        return new Keeping(new AoPageBook(ao), programmes, new AoLedger(ao), new AoTransactions(ao, () -> false));
    }

    /** Nothing is done on threads of their own any more. */
    @Override
    public void close() {
        keeper.close();
        news.close();
    }

    public static Wish contract(String title, String terms) {
        return new Wish(
                title,
                List.of("Contracts", "2026"),
                "",
                macro(12, terms) + "<h2>Notes</h2><p></p>",
                MENTEE,
                Set.of(MENTEE, MENTOR, COORDINATOR));
    }

    public static String macro(int contract, String terms) {
        return "<ac:structured-macro ac:name=\"mentorship-contract\" ac:schema-version=\"1\">"
                + "<ac:parameter ac:name=\"contract\">" + contract + "</ac:parameter>"
                + "<ac:rich-text-body><p>" + terms + "</p></ac:rich-text-body></ac:structured-macro>";
    }

    public static Wish note(String title) {
        return new Wish(title, List.of(), "contract:12", "<p>What we did:</p>", MENTOR, Set.of(MENTEE, MENTOR));
    }

    public ManagedPage want(Wish wish) {
        return keeper.want("contract:12", "kind", wish);
    }

    public ManagedPage made(Wish wish) {
        want(wish);
        keeper.keep();
        return now();
    }

    public ManagedPage now() {
        return pages.named("contract:12").orElseThrow();
    }
}
