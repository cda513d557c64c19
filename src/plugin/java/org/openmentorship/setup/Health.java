package org.openmentorship.setup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Outbox;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.PageBook;
import org.openmentorship.relationship.RelationshipBook;

/** Whether what works by the clock goes on: its jobs, what should have been done long ago, and what was given up. */
public final class Health {
    /**
     * One kind of work: whether its job has stopped, and when it went well last (null where that was never); how much of it
     * is late, how much was given up, and in which programmes; counted up to {@code MOST}.
     */
    public record Work(Kind kind, boolean stopped, Instant last, int late, int stuck, List<String> programmes) {
        public Work {
            programmes = List.copyOf(programmes);
        }

        public boolean well() {
            return !stopped && late == 0 && stuck == 0;
        }
    }

    /** What is done by the clock: the bean that does it, and how often the front door says it does. */
    public enum Kind {
        LETTERS("mentorshipOutboxJob", Duration.ofMinutes(1)),
        PAGES("mentorshipPagesJob", Duration.ofMinutes(1)),
        WATCH("mentorshipWatchJob", Duration.ofMinutes(5)),
        BREAKS("mentorshipProfilesJob", Duration.ofMinutes(10)),
        FORGETTING("mentorshipPrivacyJob", Duration.ofMinutes(1)),
        RETENTION("mentorshipRetentionJob", Duration.ofDays(1)),
        IMPORTS("mentorshipArchiveJob", Duration.ofMinutes(1));

        private final String job;
        private final Duration every;

        Kind(String job, Duration every) {
            this.job = job;
            this.every = every;
        }

        public String job() {
            return job;
        }

        public Duration every() {
            return every;
        }
    }

    /** When a job, by its name, went well last on whichever node. */
    @FunctionalInterface
    public interface Pulse {
        Optional<Instant> last(String job);
    }

    public static final int MOST = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private final Outbox letters;
    private final PageBook pages;
    private final RelationshipBook pairs;
    private final Pulse pulse;
    private final Clock clock;
    private final Instant since;

    public Health(Outbox letters, PageBook pages, RelationshipBook pairs, Pulse pulse, Clock clock) {
        this.letters = letters;
        this.pages = pages;
        this.pairs = pairs;
        this.pulse = pulse;
        this.clock = clock;
        this.since = clock.instant();
    }

    public List<Work> look() {
        Instant late = clock.instant().minus(PATIENCE);
        List<Letter> letter = letters.undelivered(MOST);
        List<ManagedPage> page = pages.stuck(MOST);
        return Arrays.stream(Kind.values())
                .map(kind -> switch (kind) {
                    case LETTERS ->
                        work(
                                kind,
                                letters.due(late, MOST),
                                letter.stream().map(one -> one.matter().programme()));
                    case PAGES ->
                        work(kind, pages.due(late, MOST), page.stream().map(ManagedPage::programme));
                    case WATCH -> work(kind, pairs.due(late, MOST), Stream.empty());
                    case BREAKS, FORGETTING, RETENTION, IMPORTS -> work(kind, List.of(), Stream.empty());
                })
                .toList();
    }

    /** A job has stopped when it should have run twice since; what was not awake could not hear of it. */
    private boolean stopped(Kind kind, Instant last) {
        Instant heard = last == null || last.isBefore(since) ? since : last;
        return heard.plus(kind.every().multipliedBy(2)).plus(PATIENCE).isBefore(clock.instant());
    }

    private Work work(Kind kind, List<Integer> late, Stream<String> stuck) {
        List<String> programmes = stuck.toList();
        Instant last = pulse.last(kind.job()).orElse(null);
        return new Work(
                kind,
                stopped(kind, last),
                last,
                late.size(),
                programmes.size(),
                programmes.stream().distinct().sorted().toList());
    }
}
