package org.openmentorship.setup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Outbox;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.PageBook;
import org.openmentorship.relationship.RelationshipBook;

/** Whether what works by the clock goes on: what should have been done long ago, and what was given up. */
public final class Health {
    /** One kind of work: how much of it is late, how much was given up, and in which programmes; counted up to {@code MOST}. */
    public record Work(Kind kind, int late, int stuck, List<String> programmes) {
        public Work {
            programmes = List.copyOf(programmes);
        }

        public boolean well() {
            return late == 0 && stuck == 0;
        }
    }

    /** What is done by the clock. */
    public enum Kind {
        LETTERS,
        PAGES,
        WATCH
    }

    public static final int MOST = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private final Outbox letters;
    private final PageBook pages;
    private final RelationshipBook pairs;
    private final Clock clock;

    public Health(Outbox letters, PageBook pages, RelationshipBook pairs, Clock clock) {
        this.letters = letters;
        this.pages = pages;
        this.pairs = pairs;
        this.clock = clock;
    }

    public List<Work> look() {
        Instant late = clock.instant().minus(PATIENCE);
        List<Letter> letter = letters.undelivered(MOST);
        List<ManagedPage> page = pages.stuck(MOST);
        return List.of(
                work(
                        Kind.LETTERS,
                        letters.due(late, MOST),
                        letter.stream().map(one -> one.matter().programme())),
                work(Kind.PAGES, pages.due(late, MOST), page.stream().map(ManagedPage::programme)),
                work(Kind.WATCH, pairs.due(late, MOST), Stream.empty()));
    }

    private static Work work(Kind kind, List<Integer> late, Stream<String> stuck) {
        List<String> programmes = stuck.toList();
        return new Work(
                kind,
                late.size(),
                programmes.size(),
                programmes.stream().distinct().sorted().toList());
    }
}
