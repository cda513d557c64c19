package org.openmentorship.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.PageBook.News;
import org.openmentorship.page.Wiki.Found;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Transactions;

/** Hears from the wiki what people do with managed pages, and tells the features once that is kept. */
public final class PageNews implements AutoCloseable {
    /** Until whoever saves the page has saved it: before that, nothing of it is to be seen. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final System.Logger LOG = System.getLogger(PageNews.class.getName());
    private final PageBook pages;
    private final Wiki wiki;
    private final Ledger ledger;
    private final Events events;
    private final Transactions transactions;
    private final Clock clock;
    private final Errands errands;

    public PageNews(PageBook pages, Wiki wiki, Ledger ledger, Events events, Transactions transactions, Clock clock) {
        this.pages = pages;
        this.wiki = wiki;
        this.ledger = ledger;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        errands = new Errands("mentorship-page-news", this::unread, this::read, clock);
    }

    /** Somebody has written on the first of these pages of the wiki, or commented there; the others are above it. */
    public void written(List<Long> pageIds, PersonKey actor) {
        note(pageIds, true, actor);
    }

    /** It was put into the trash, taken out, removed or moved, or others may see it now. */
    public void changed(long pageId, PersonKey actor) {
        note(List.of(pageId), false, actor);
    }

    /** Within the work of whoever saves the page: one question, and a line for each of our pages. */
    private void note(List<Long> pageIds, boolean written, PersonKey actor) {
        transactions.inTransaction(() -> {
            Instant now = clock.instant();
            List<ManagedPage> ours = pages.ofWiki(pageIds);
            ours.forEach(page -> pages.note(new News(0, page.id(), written, actor, now, 0, now)));
            if (!ours.isEmpty()) {
                transactions.afterCommit(() -> errands.wakeIn(SOON));
            }
            return null;
        });
    }

    /** Everything that is unread; says how much that was. */
    public int read() {
        return errands.run();
    }

    @Override
    public void close() {
        errands.close();
    }

    private List<Integer> unread(Instant now, int most) {
        return wiki.takesChanges() ? pages.unread(now, most) : List.of();
    }

    private boolean read(int id) {
        try {
            return transactions.inTransaction(() -> {
                Optional<News> news = pages.take(id);
                news.ifPresent(this::tell);
                return news.isPresent();
            });
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "News of a page could not be told", e);
            return transactions.inTransaction(() -> {
                pages.take(id)
                        .filter(news -> !Errands.givenUpAfter(news.attempts() + 1))
                        .ifPresent(news ->
                                pages.note(news.later(clock.instant().plus(Errands.waitAfter(news.attempts() + 1)))));
                return false;
            });
        }
    }

    private void tell(News news) {
        Optional<ManagedPage> page = pages.find(news.page());
        if (news.written()) {
            page.ifPresent(one -> events.happened(new Event.Touched(one, news.actor(), news.at())));
        } else {
            page.filter(one -> one.pageId() != 0).ifPresent(one -> look(one, news.actor()));
        }
    }

    /** What was told may be overtaken, so the wiki is asked how it is now. */
    private void look(ManagedPage page, PersonKey actor) {
        Optional<Found> found = wiki.find(page.pageId());
        if (found.isEmpty() || found.get().trashed()) {
            State state = found.isEmpty() ? State.REMOVED : State.TRASHED;
            if (page.state() != state) {
                ManagedPage gone = keep(page.seen(state), actor, state);
                if (!page.gone()) {
                    events.happened(new Event.Gone(gone, actor));
                }
                if (page.given().open()) {
                    events.happened(new Event.Guarded(gone, actor));
                }
            }
            return;
        }
        ManagedPage there = page;
        if (page.gone()) {
            there = keep(page.seen(State.THERE), actor, State.THERE);
            events.happened(new Event.Restored(there, actor));
        }
        boolean open = found.get().seenByOthersThan(page.given().people());
        if (open != there.given().open()) {
            ManagedPage now = keep(there.open(open), actor, open ? "opened" : "guarded");
            events.happened(open ? new Event.Opened(now, actor) : new Event.Guarded(now, actor));
        }
    }

    private ManagedPage keep(ManagedPage page, PersonKey actor, Object deed) {
        String action = deed.toString().toLowerCase(Locale.ROOT);
        ledger.enter(new Ledger.Entry("page:" + page.id(), page.turn(), actor, action, "", clock.instant()));
        pages.update(page);
        return page;
    }
}
