package org.openmentorship.seat.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openmentorship.plan.Rounds;
import org.openmentorship.seat.Looks.Look;
import org.openmentorship.seat.Office;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.shared.web.Words;

/** What is said of a seat besides whose it is: since when, and what was agreed to. */
final class SeatFacts {
    private SeatFacts() {}

    /** A role that is no longer described is called by its id. */
    static String role(Look look, Seat seat, Words words) {
        return Office.of(look.programme(), seat.role())
                .map(one -> SeatCards.name(one, words))
                .orElse(seat.role());
    }

    /** When somebody has said yes to it; null where those who look after the programme have named them. */
    static Instant agreed(Seat seat) {
        return seat.read() > 0 ? seat.readAt() : seat.by() == null ? null : seat.since();
    }

    static List<String> now(Look look, Seat seat, Words words) {
        List<String> facts = new ArrayList<>();
        facts.add(
                seat.since() == null
                        ? words.text(SeatCards.WORDS + "asked", words.date(seat.askedAt()))
                        : words.text(SeatCards.WORDS + "since", words.date(seat.since())));
        Office.of(look.programme(), seat.role())
                .filter(one -> look.coordinates() && one.version() > 0 && seat.state() == State.TAKEN)
                .ifPresent(one -> facts.add(read(one, seat, words)));
        return facts;
    }

    private static String read(Office office, Seat seat, Words words) {
        return seat.read() == 0
                ? words.text(SeatCards.WORDS + "read.none", office.version())
                : words.say(
                        SeatCards.WORDS + (seat.read() < office.version() ? "read.before" : "read"),
                        List.of(seat.read(), words.date(seat.readAt()), office.version()));
    }

    /** From when to when and in which rounds; for coordinators, what was agreed to. */
    static List<String> past(Look look, Seat seat, Words words) {
        List<String> facts = new ArrayList<>();
        facts.add(
                seat.until() == null
                        ? words.text(SeatCards.WORDS + "since", words.date(seat.since()))
                        : words.text(
                                SeatCards.WORDS + "from-until", words.date(seat.since()), words.date(seat.until())));
        String rounds = rounds(look.programme().plan().rounds(), seat, words);
        if (!rounds.isEmpty()) {
            facts.add(words.text(SeatCards.WORDS + "rounds", rounds));
        }
        if (look.coordinates()) {
            facts.add(
                    seat.read() == 0
                            ? words.text(
                                    SeatCards.WORDS + (seat.by() == null ? "named" : "agreed"),
                                    words.date(seat.since()))
                            : words.text(SeatCards.WORDS + "agreed.version", seat.read(), words.date(seat.readAt())));
        }
        return facts;
    }

    private static String rounds(Rounds rounds, Seat seat, Words words) {
        LocalDate from = LocalDate.ofInstant(seat.since(), words.zone());
        LocalDate until = LocalDate.ofInstant(seat.until() == null ? Instant.now() : seat.until(), words.zone());
        return rounds.rounds().stream()
                .filter(one -> !one.starts().isAfter(until) && !one.end().isBefore(from))
                .map(rounds::name)
                .collect(Collectors.joining(", "));
    }
}
