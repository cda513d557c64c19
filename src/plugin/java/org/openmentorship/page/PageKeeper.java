package org.openmentorship.page;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmentorship.page.ManagedPage.Call;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.Wiki.NotMade;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Transactions;

/** Keeps the wiki as features want it: what they want is written down with their change and made right after it. */
public final class PageKeeper implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PageKeeper.class.getName());
    private final PageBook pages;
    private final Wiki wiki;
    private final PageMaker maker;
    private final ProgrammeBook programmes;
    private final Ledger ledger;
    private final Events events;
    private final Transactions transactions;
    private final Clock clock;
    private final Errands errands;

    public PageKeeper(
            PageBook pages,
            Wiki wiki,
            StorageText text,
            ProgrammeBook programmes,
            Ledger ledger,
            Events events,
            Transactions transactions,
            Clock clock) {
        this.pages = pages;
        this.wiki = wiki;
        this.maker = new PageMaker(pages, wiki, text);
        this.programmes = programmes;
        this.ledger = ledger;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        errands = new Errands("mentorship-pages", this::due, this::attempt, clock);
    }

    /**
     * Inside the caller’s transaction; made after it, as the author of the wish, on the keeper’s own thread.
     *
     * <p>The same wish again changes nothing. Another wish changes the page that is there; what people have written on it,
     * how they have named it and whom they have let in by hand stays.
     */
    public ManagedPage want(String once, String programme, Wish wish) {
        return transactions.inTransaction(() -> {
            Optional<ManagedPage> known = pages.named(once);
            if (known.filter(page -> page.wish().equals(wish)).isPresent()) {
                return known.get();
            }
            ManagedPage page = known.map(one -> one.wanting(wish, clock.instant()))
                    .orElseGet(() -> pages.insert(ManagedPage.wanted(once, programme, wish, clock.instant())));
            keep(page, wish.author(), "wanted");
            transactions.afterCommit(errands::wake);
            return page;
        });
    }

    /** What has become of it, for screens: its state, its path, its trouble. */
    public Optional<ManagedPage> status(String once) {
        return pages.named(once);
    }

    public List<ManagedPage> status(Collection<String> once) {
        return once.isEmpty() ? List.of() : pages.named(once);
    }

    /** Tries again at once what is stuck, trashed or removed, now as this person; the caller has asked whether they may. */
    public ManagedPage again(String once, PersonKey by) {
        return call(once, Call.AGAIN, by);
    }

    /** Lets in only the people of the wish again, after somebody had opened it by hand; the caller has asked whether they may. */
    public ManagedPage restrict(String once, PersonKey by) {
        return call(once, Call.RESTRICT, by);
    }

    private ManagedPage call(String once, Call call, PersonKey by) {
        return transactions.inTransaction(() -> {
            ManagedPage page = pages.named(once)
                    .orElseThrow(() -> new Refused(Refused.Why.UNKNOWN, "mentorship.page.refused.unknown"));
            boolean useless = call == Call.AGAIN ? page.state() == State.THERE : page.gone() || page.pageId() == 0;
            if (useless) {
                return page;
            }
            ManagedPage called = page.called(call, by, clock.instant());
            keep(called, by, call.name().toLowerCase(Locale.ROOT));
            transactions.afterCommit(errands::wake);
            return called;
        });
    }

    /** Everything that is due now; says how many pages were made or changed. */
    public int keep() {
        return errands.run();
    }

    @Override
    public void close() {
        errands.close();
    }

    /** Nothing is tried, and no attempt counted, while the wiki is read only. */
    private List<Integer> due(Instant now, int most) {
        return wiki.takesChanges() ? pages.due(now, most) : List.of();
    }

    private boolean attempt(int id) {
        return claim(id).filter(this::deliver).isPresent();
    }

    /** The attempt is written down before it is made: no other node makes it, and a crash leaves it to be tried again. */
    private Optional<ManagedPage> claim(int id) {
        return transactions.inTransaction(() -> {
            Instant now = clock.instant();
            Optional<ManagedPage> found =
                    waiting(id).filter(page -> !page.work().due().isAfter(now));
            return found.map(page -> {
                ManagedPage tried =
                        page.tried(now.plus(Errands.waitAfter(page.work().attempts() + 1)));
                keep(tried, null, "tried");
                return tried;
            });
        });
    }

    private boolean deliver(ManagedPage page) {
        try {
            String space = transactions
                    .inTransaction(() -> programmes.find(page.programme()))
                    .map(Programme::spaceKey)
                    .orElseThrow(() -> new NotMade(Trouble.NO_SPACE, "No programme " + page.programme()));
            return wiki.alone(space, () -> transactions.inTransaction(() -> make(page.id(), space)));
        } catch (NotMade e) {
            LOG.log(System.Logger.Level.INFO, "The page " + page.once() + " could not be made: " + e.getMessage());
            return failed(page, e.trouble());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The page " + page.once() + " could not be made", e);
            return failed(page, Trouble.FAILED);
        }
    }

    /** The turn is taken before the wiki is touched, so that a collision is found while there is nothing to undo. */
    private boolean make(int id, String space) {
        Optional<ManagedPage> found = waiting(id);
        found.ifPresent(page -> {
            enter(page.id(), page.turn() + 1, page.wish().author(), "made");
            ManagedPage made = maker.make(page, space);
            pages.update(made);
            events.happened(made.gone() ? new Event.Gone(made, null) : new Event.Made(made));
            if (page.given().open() && !made.given().open()) {
                events.happened(new Event.Guarded(made, page.wish().author()));
            }
        });
        return found.isPresent();
    }

    private boolean failed(ManagedPage tried, Trouble why) {
        transactions.inTransaction(() -> {
            waiting(tried.id())
                    .filter(page -> page.work().wanted() == tried.work().wanted())
                    .ifPresent(page -> {
                        ManagedPage failed = page.failed(
                                why, Errands.givenUpAfter(page.work().attempts()));
                        keep(failed, null, failed.state() == State.STUCK ? "stuck" : "failed");
                        if (failed.state() == State.STUCK) {
                            events.happened(new Event.Stuck(failed));
                        }
                    });
            return null;
        });
        return false;
    }

    private Optional<ManagedPage> waiting(int id) {
        return pages.find(id).filter(page -> page.state() == State.WAITING);
    }

    private void keep(ManagedPage page, PersonKey actor, String action) {
        enter(page.id(), page.turn(), actor, action);
        if (page.turn() > 1) {
            pages.update(page);
        }
    }

    private void enter(int id, int turn, PersonKey actor, String action) {
        ledger.enter(new Ledger.Entry("page:" + id, turn, actor, action, "", clock.instant()));
    }
}
