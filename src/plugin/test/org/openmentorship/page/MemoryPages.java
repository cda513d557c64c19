package org.openmentorship.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.shared.Ledger;

/** Managed pages in memory. */
public final class MemoryPages implements PageBook {
    private final Map<Integer, ManagedPage> pages = new TreeMap<>();
    private final Map<Integer, News> news = new TreeMap<>();
    private int told;

    @Override
    public synchronized Optional<ManagedPage> find(int id) {
        return Optional.ofNullable(pages.get(id));
    }

    @Override
    public synchronized Optional<ManagedPage> named(String once) {
        return those(page -> page.once().equals(once)).stream().findFirst();
    }

    @Override
    public synchronized List<ManagedPage> named(Collection<String> once) {
        return those(page -> once.contains(page.once()));
    }

    @Override
    public synchronized List<ManagedPage> ofWiki(Collection<Long> pageIds) {
        return those(page -> page.pageId() != 0 && pageIds.contains(page.pageId()));
    }

    private List<ManagedPage> those(Predicate<ManagedPage> wanted) {
        return pages.values().stream().filter(wanted).toList();
    }

    @Override
    public synchronized List<Integer> due(Instant now, int most) {
        return those(page -> page.state() == State.WAITING && !page.work().due().isAfter(now)).stream()
                .sorted(Comparator.comparing((ManagedPage page) -> page.work().due())
                        .thenComparing(ManagedPage::id))
                .limit(most)
                .map(ManagedPage::id)
                .toList();
    }

    @Override
    public synchronized List<ManagedPage> stuck(int most) {
        return those(page -> page.state() == State.STUCK).stream()
                .sorted(Comparator.comparing(ManagedPage::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized ManagedPage insert(ManagedPage page) {
        if (named(page.once()).isPresent()) {
            throw new Ledger.Collision(null);
        }
        ManagedPage kept = page.with(pages.size() + 1);
        pages.put(kept.id(), kept);
        return kept;
    }

    @Override
    public synchronized void update(ManagedPage page) {
        pages.put(page.id(), page);
    }

    @Override
    public synchronized void note(News one) {
        told++;
        news.put(told, new News(told, one.page(), one.written(), one.actor(), one.at(), one.attempts(), one.due()));
    }

    @Override
    public synchronized List<Integer> unread(Instant now, int most) {
        return new ArrayList<>(news.values())
                .stream()
                        .filter(one -> !one.due().isAfter(now))
                        .sorted(Comparator.comparing(News::due).thenComparing(News::id))
                        .limit(most)
                        .map(News::id)
                        .toList();
    }

    @Override
    public synchronized Optional<News> take(int id) {
        return Optional.ofNullable(news.remove(id));
    }
}
