package org.openmentorship.seat.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.plan.Plan.Access;
import org.openmentorship.plan.Plan.RoleLink;
import org.openmentorship.plan.Right;
import org.openmentorship.seat.Looks;
import org.openmentorship.seat.Looks.Look;
import org.openmentorship.seat.Looks.Tab;
import org.openmentorship.seat.Looks.Wanted;
import org.openmentorship.seat.Looks.What;
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
        Integer after = here.askedNumber(AFTER);
        Wanted wanted = wanted(here, after == null ? 0 : after, 0);
        Look look = looks.look(people.current(), key, wanted);
        Map<String, Object> context = new HashMap<>();
        context.put("view", view(look, wanted.tab(), here));
        context.put("here", here);
        context.put("words", screens.words());
        context.put("id", "mentorship-seats");
        context.put(
                "cardsHtml",
                cards.show(look.waiting().stream()
                        .filter(one -> one.what() != What.VIEW)
                        .toList()));
        boolean first = wanted.tab() == Tab.NOW && after == null;
        context.put("arrivals", ArrivalView.of(first ? looks.arrivals(look) : List.of(), screens.words()));
        context.put("arrivalsHtml", screens.render("screens/seat/arrivals.vm", context));
        context.put("partnerUrl", look.coordinates() ? cards.partners(look.programme()) : "");
        context.put("sheetUrl", look.coordinates() ? sheet(key, wanted) : "");
        context.put("rowsHtml", screens.render("screens/seat/rows.vm", context));
        return screens.render("screens/seat/seats.vm", context);
    }

    /** What the address asks for. */
    static Wanted wanted(Here here, int after, int limit) {
        Tab tab = Stream.of(Tab.values())
                .filter(one -> one.name().equals(here.asked(SHOWN)))
                .findFirst()
                .orElse(Tab.NOW);
        return new Wanted(tab, here.asked(ROLE), after, limit);
    }

    private String sheet(String key, Wanted wanted) {
        return pages.sheet("seats", key, Map.of(SHOWN, wanted.tab().name(), ROLE, wanted.role()));
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
                tabs(look, tab, here),
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

    private static List<SeatView.Tab> tabs(Look look, Tab tab, Here here) {
        return Stream.of(Tab.values())
                .filter(one -> look.told() && (look.guides() || one != Tab.ONBOARDING))
                .map(one -> new SeatView.Tab(WORDS + "tab." + one, here.link(Map.of(SHOWN, one.name())), one == tab))
                .toList();
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

    private List<Own> own(Look look, Words words) {
        return look.mine().stream()
                .filter(one -> one.state() == State.TAKEN)
                .map(one -> new Own(
                        one.id(),
                        one.turn(),
                        SeatFacts.role(look, one, words),
                        words.date(one.since()),
                        !one.grouped(),
                        links(look, one)))
                .filter(one -> one.ends() || one.hasLinks())
                .toList();
    }

    /** Those of the role; a partner’s begin with the screen that is for partners alone. */
    private List<RoleLink> links(Look look, Seat seat) {
        List<RoleLink> own =
                Office.of(look.programme(), seat.role()).map(Office::links).orElse(List.of());
        RoleLink view = new RoleLink(screens.words().text(WORDS + "partner"), cards.partners(look.programme()));
        return Stream.concat(Stream.of(view).filter(one -> seat.role().equals(Right.PARTNER.name())), own.stream())
                .toList();
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
                SeatFacts.role(look, seat, words),
                look.coordinates() ? WORDS + "state." + seat.state() : "",
                seat.state() == State.TAKEN ? "aui-lozenge-success" : "aui-lozenge-inprogress",
                tab == Tab.HISTORY ? SeatFacts.past(look, seat, words) : SeatFacts.now(look, seat, words),
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
}
