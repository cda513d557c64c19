package org.openmentorship.seat.web;

import java.util.List;
import org.openmentorship.seat.Looks.Arrivals;
import org.openmentorship.seat.Looks.Year;
import org.openmentorship.shared.web.Words;

/** How many were new in a role, beside how many are wanted; {@code mark} is where that stands among the bars. */
public record ArrivalView(String key, String role, String sentence, int mark, List<Bar> years) {
    /** A year; the bar is a part of a hundred. */
    public record Bar(String year, int begun, int width) {}

    private static final int WHOLE = 100;
    private static final String WORDS = SeatCards.WORDS + "arrivals.";

    static List<ArrivalView> of(List<Arrivals> all, Words words) {
        return all.stream().map(one -> of(one, words)).toList();
    }

    private static ArrivalView of(Arrivals one, Words words) {
        int wanted = one.office().wanted();
        int most = Math.max(
                wanted, one.years().stream().mapToInt(Year::begun).max().orElse(0));
        int now = one.years().get(0).number();
        return new ArrivalView(
                one.office().key(),
                SeatCards.name(one.office(), words),
                words.text(WORDS + (one.lately() < wanted ? "some" : "enough"), one.lately(), wanted),
                Math.min(WHOLE - 1, wanted * WHOLE / most),
                one.years().stream()
                        .map(year -> new Bar(
                                year.number() == now
                                        ? words.text(WORDS + "now", String.valueOf(now))
                                        : String.valueOf(year.number()),
                                year.begun(),
                                year.begun() * WHOLE / most))
                        .toList());
    }
}
