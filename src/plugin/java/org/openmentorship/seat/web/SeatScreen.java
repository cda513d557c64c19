package org.openmentorship.seat.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.plan.Plan.Access;
import org.openmentorship.plan.Plan.RoleLink;
import org.openmentorship.plan.Rounds;
import org.openmentorship.seat.Looks;
import org.openmentorship.seat.Looks.Look;
import org.openmentorship.seat.Looks.Tab;
import org.openmentorship.seat.Looks.Wanted;
import org.openmentorship.seat.Office;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.Seat.State;
import org.openmentorship.seat.web.SeatView.Choice;
import org.openmentorship.seat.web.SeatView.Open;
import org.openmentorship.seat.web.SeatView.Own;
import org.openmentorship.seat.web.SeatView.Row;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** The people of a programme and their roles, in place of its page: who is there now, who is new, who was there before. */
public final class SeatScreen {
    private static final String WORDS = SeatCards.WORDS;
    private static final String SHOWN = "mrs-seats";
    private static final String ROLE = "mrs-role";
    private static final String AFTER = "mrs-after";
    private final Looks looks;
    private final SeatCards cards;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public SeatScreen(Looks looks, SeatCards cards, People people, Pages pages, Screens screens) {
        this.looks = looks;
        this.cards = cards;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** To the page of the programme. */
    public SeatScreen lend() {
        screens.lend("seats", this::show);
        return this;
    }

    private String show(String key, Here here) {
        pages.need("seat");
        Tab tab = Stream.of(Tab.values())
                .filter(one -> one.name().equals(here.asked(SHOWN)))
                .findFirst()
                .orElse(Tab.NOW);
        Integer after = here.askedNumber(AFTER);
        Look look = looks.look(people.current(), key, new Wanted(tab, here.asked(ROLE), after == null ? 0 : after, 0));
        Map<String, Object> context = new HashMap<>();
        context.put("view", view(look, tab, here));
        context.put("here", here);
        context.put("words", screens.words());
        context.put("id", "mentorship-seats");
        context.put("cardsHtml", cards.show(look.waiting()));
        context.put("rowsHtml", screens.render("screens/seat/rows.vm", context));
        return screens.render("screens/seat/seats.vm", context);
    }

    private SeatView view(Look look, Tab tab, Here here) {
        Words words = screens.words();
        Map<PersonKey, Person> found = people.find(everybody(look));
        Map<String, String> address = new HashMap<>(Map.of(SHOWN, tab.name(), ROLE, here.asked(ROLE)));
        String first = here.link(address);
        address.put(AFTER, look.next() == 0 ? "" : String.valueOf(look.next()));
        return new SeatView(
                look.programme().key(),
                look.programme().profile().name(),
                here.link(Map.of()),
                look.coordinates(),
                tab.name(),
                Stream.of(Tab.values())
                        .filter(one -> look.guides() || one != Tab.ONBOARDING)
                        .map(one -> new SeatView.Tab(
                                WORDS + "tab." + one, here.link(Map.of(SHOWN, one.name())), one == tab))
                        .toList(),
                look.seats().stream().map(one -> row(look, one, tab, found)).toList(),
                look.offices().stream()
                        .map(one -> new Choice(
                                one.key(), SeatCards.name(one, words), one.key().equals(here.asked(ROLE))))
                        .toList(),
                here.pathOnly(),
                here.pathParameters().entrySet().stream()
                        .map(one -> new SeatView.Kept(one.getKey(), one.getValue()))
                        .toList(),
                here.asked(AFTER).isEmpty() ? "" : first,
                look.next() == 0 ? "" : here.link(address),
                open(look, words),
                own(look, words));
    }

    private static Set<PersonKey> everybody(Look look) {
        Set<PersonKey> keys = new HashSet<>();
        look.seats().forEach(one -> {
            keys.add(one.person());
            Stream.of(one.by(), one.onboarding().with())
                    .filter(java.util.Objects::nonNull)
                    .forEach(keys::add);
        });
        return keys;
    }

    private static List<Open> open(Look look, Words words) {
        Set<String> mine = look.mine().stream().map(Seat::role).collect(Collectors.toSet());
        return Office.of(look.programme()).stream()
                .filter(one -> look.programme().open() && one.entry() != Access.INVITED && !mine.contains(one.key()))
                .map(one -> new Open(
                        one.key(),
                        SeatCards.name(one, words),
                        one.text(),
                        SeatCards.version(one, words),
                        one.version(),
                        one.entry() == Access.OPEN))
                .toList();
    }

    private static List<Own> own(Look look, Words words) {
        return look.mine().stream()
                .filter(one -> one.state() == State.TAKEN)
                .map(one -> new Own(
                        one.id(),
                        one.turn(),
                        role(look, one, words),
                        words.date(one.since()),
                        !one.grouped(),
                        links(look, one)))
                .filter(one -> one.ends() || one.hasLinks())
                .toList();
    }

    private static List<RoleLink> links(Look look, Seat seat) {
        return Office.of(look.programme(), seat.role()).map(Office::links).orElse(List.of());
    }

    /** A role that is no longer described is called by its id. */
    private static String role(Look look, Seat seat, Words words) {
        return Office.of(look.programme(), seat.role())
                .map(one -> SeatCards.name(one, words))
                .orElse(seat.role());
    }

    private Row row(Look look, Seat seat, Tab tab, Map<PersonKey, Person> found) {
        Words words = screens.words();
        boolean mine = people.current().is(seat.person());
        boolean acts = look.coordinates() && tab != Tab.HISTORY;
        Person nobody = new Person(seat.person(), words.text("mentorship.request.somebody"), "", "", false);
        String ending = seat.state() == State.TAKEN ? "end" : seat.state() == State.INVITED ? "drop" : "";
        return new Row(
                seat.id(),
                seat.turn(),
                found.getOrDefault(seat.person(), nobody),
                role(look, seat, words),
                look.coordinates() ? WORDS + "state." + seat.state() : "",
                seat.state() == State.TAKEN ? "aui-lozenge-success" : "aui-lozenge-inprogress",
                tab == Tab.HISTORY ? past(look, seat, words) : facts(look, seat, words),
                acts ? seat.words() : "",
                tab == Tab.ONBOARDING ? steps(look, seat) : List.of(),
                tab == Tab.ONBOARDING ? guide(seat, found) : "",
                acts && seat.state() == State.WISHED,
                acts && tab == Tab.NOW && !mine && !seat.grouped() && !ending.isEmpty() ? WORDS + ending : "");
    }

    private static List<SeatView.Step> steps(Look look, Seat seat) {
        return Office.of(look.programme(), seat.role())
                .map(one -> SeatCards.steps(one, seat))
                .orElse(List.of());
    }

    private static String guide(Seat seat, Map<PersonKey, Person> found) {
        Person guide = found.get(seat.onboarding().with());
        return guide == null ? "" : guide.name();
    }

    private static List<String> facts(Look look, Seat seat, Words words) {
        List<String> facts = new ArrayList<>();
        facts.add(
                seat.since() == null
                        ? words.text(WORDS + "asked", words.date(seat.askedAt()))
                        : words.text(WORDS + "since", words.date(seat.since())));
        Office.of(look.programme(), seat.role())
                .filter(one -> look.coordinates() && one.version() > 0 && seat.state() == State.TAKEN)
                .ifPresent(one -> facts.add(read(one, seat, words)));
        return facts;
    }

    private static String read(Office office, Seat seat, Words words) {
        return seat.read() == 0
                ? words.text(WORDS + "read.none", office.version())
                : words.say(
                        WORDS + (seat.read() < office.version() ? "read.before" : "read"),
                        List.of(seat.read(), words.date(seat.readAt()), office.version()));
    }

    /** From when to when and in which rounds; for coordinators, what was agreed to. */
    private static List<String> past(Look look, Seat seat, Words words) {
        List<String> facts = new ArrayList<>();
        facts.add(
                seat.until() == null
                        ? words.text(WORDS + "since", words.date(seat.since()))
                        : words.text(WORDS + "from-until", words.date(seat.since()), words.date(seat.until())));
        String rounds = rounds(look.programme().plan().rounds(), seat, words);
        if (!rounds.isEmpty()) {
            facts.add(words.text(WORDS + "rounds", rounds));
        }
        if (look.coordinates()) {
            facts.add(
                    seat.read() == 0
                            ? words.text(WORDS + (seat.by() == null ? "named" : "agreed"), words.date(seat.since()))
                            : words.text(WORDS + "agreed.version", seat.read(), words.date(seat.readAt())));
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
