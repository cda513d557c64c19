package org.openmentorship.seat.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.seat.Looks;
import org.openmentorship.seat.Looks.Look;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seat.Stage;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;
import org.openmentorship.sheet.Sheet;

/** The people of a programme and their roles as rows, with the filters of their screen. */
public final class SeatSheet implements Sheet {
    private static final List<String> HEADINGS = List.of(
            "number",
            "role",
            "person",
            "state",
            "asked",
            "since",
            "until",
            "agreed",
            "version",
            "first-steps",
            "guide",
            "words");
    private static final int MOST = 200;
    private final Looks looks;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public SeatSheet(Looks looks, People people, Pages pages, Screens screens) {
        this.looks = looks;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    @Override
    public Table open(Visitor visitor, String programme) {
        Words words = screens.words();
        Here here = pages.screen("");
        return new Table(words.each("mentorship.sheet.", HEADINGS), words.zone(), next -> {
            int after = next.isEmpty() ? 0 : Integer.parseInt(next);
            return page(looks.look(visitor, programme, SeatScreen.wanted(here, after, MOST)), words);
        });
    }

    private Page page(Look look, Words words) {
        Map<PersonKey, Person> known = people.find(look.seats().stream()
                .flatMap(one -> Stream.of(one.person(), one.onboarding().with()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new Page(
                look.seats().stream().map(one -> row(look, one, known, words)).toList(),
                look.next() == 0 ? "" : String.valueOf(look.next()));
    }

    private static List<Object> row(Look look, Seat seat, Map<PersonKey, Person> known, Words words) {
        Stage stage = seat.onboarding().stage();
        return Arrays.asList(
                seat.id(),
                SeatFacts.role(look, seat, words),
                name(seat.person(), known),
                words.text(SeatCards.WORDS + "state." + seat.state()),
                seat.askedAt(),
                seat.since(),
                seat.until(),
                SeatFacts.agreed(seat),
                seat.read() == 0 ? null : seat.read(),
                stage == Stage.NONE ? "" : words.text(SeatCards.WORDS + "stage." + stage),
                name(seat.onboarding().with(), known),
                seat.words());
    }

    private static String name(PersonKey key, Map<PersonKey, Person> known) {
        Person person = key == null ? null : known.get(key);
        return person == null ? "" : person.name();
    }
}
