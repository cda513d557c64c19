package org.openmentorship.partner.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openmentorship.partner.PartnerDesk.Count;
import org.openmentorship.partner.PartnerDesk.Overview;
import org.openmentorship.shared.web.Words;

/** How a programme goes, as its partners read it. */
public record PartnerView(
        String name, String purpose, String pageUrl, String stateKey, String today, List<Figure> figures) {
    /** A number with what it counts. */
    public record Figure(String number, String key) {}

    private static final String WORDS = "mentorship.partner.";

    static PartnerView of(Overview seen, String pageUrl, Words words) {
        return new PartnerView(
                seen.programme().profile().name(),
                seen.programme().profile().purpose(),
                pageUrl,
                "mentorship.programme.state." + seen.programme().state(),
                words.dateTime(Instant.now()),
                figures(seen, words));
    }

    /** Of requests only where there are any, or could be. */
    private static List<Figure> figures(Overview seen, Words words) {
        boolean asks = seen.programme().plan().asks() || !seen.open().equals(Count.NONE);
        return Stream.of(
                        asks ? new Figure(number(seen.open(), words), WORDS + "count.open") : null,
                        new Figure(number(seen.running(), words), WORDS + "count.running"),
                        new Figure(number(seen.completed(), words), WORDS + "count.completed"),
                        new Figure(number(seen.free(), words), WORDS + "count.free"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String number(Count count, Words words) {
        return count.few() ? words.text(WORDS + "few", Count.LEAST) : words.number(count.number());
    }
}
