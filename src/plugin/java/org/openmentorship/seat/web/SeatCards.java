package org.openmentorship.seat.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.programme.Programme;
import org.openmentorship.seat.Looks;
import org.openmentorship.seat.Looks.Cards;
import org.openmentorship.seat.Looks.Waiting;
import org.openmentorship.seat.Looks.What;
import org.openmentorship.seat.Office;
import org.openmentorship.seat.Seat;
import org.openmentorship.seat.web.SeatView.Card;
import org.openmentorship.seat.web.SeatView.Step;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** What waits for somebody: an invitation, a text to read, the first steps; each a card that can be answered at once. */
public final class SeatCards implements Cards {
    static final String WORDS = "mentorship.seat.";
    private static final String PARTNERS = "/plugins/servlet/mentorship/partner";
    private final Looks looks;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public SeatCards(Looks looks, People people, Pages pages, Screens screens) {
        this.looks = looks;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** Where partners see how a programme goes. */
    String partners(Programme programme) {
        return Here.with(pages.root() + PARTNERS, Map.of("programme", programme.key()));
    }

    @Override
    public String show(Visitor visitor, Collection<Programme> programmes) {
        return show(looks.waiting(visitor, programmes));
    }

    String show(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return "";
        }
        Words words = screens.words();
        Map<String, Object> context = new HashMap<>();
        context.put("cards", waiting.stream().map(one -> card(one, words)).toList());
        context.put("words", words);
        context.put("id", "mentorship-seats");
        return screens.render("screens/seat/cards.vm", context);
    }

    private Card card(Waiting one, Words words) {
        Office office = one.office();
        Seat seat = one.seat();
        String role = name(office, words);
        String programme = one.programme().profile().name();
        boolean reads = one.what() == What.INVITED || one.what() == What.READ;
        return new Card(
                seat == null ? 0 : seat.id(),
                seat == null ? 0 : seat.turn(),
                one.what().name(),
                words.text(WORDS + "card." + one.what(), role, programme),
                sentence(one, words),
                seat != null && one.what() == What.INVITED ? seat.words() : "",
                reads ? office.text() : "",
                reads && office.version() > 0 ? version(office, words) : "",
                office.version(),
                one.programme().key(),
                office.key(),
                one.what() == What.STEPS ? steps(office, seat) : List.of(),
                one.what() == What.VIEW ? partners(one.programme()) : "");
    }

    /** Who asks, or who helps; an older version that was read is named, so that the new one surprises nobody. */
    private String sentence(Waiting one, Words words) {
        Seat seat = one.seat();
        return switch (one.what()) {
            case INVITED -> words.text(WORDS + "card.INVITED.text", name(seat.by(), words), words.date(seat.askedAt()));
            case READ ->
                seat == null || seat.read() == 0
                        ? words.text(WORDS + "card.READ.text")
                        : words.text(WORDS + "card.READ.again", seat.read());
            case STEPS ->
                seat.onboarding().with() == null
                        ? words.text(WORDS + "card.STEPS.text")
                        : words.text(
                                WORDS + "card.STEPS.with",
                                name(seat.onboarding().with(), words));
            case WISHED -> words.text(WORDS + "card.WISHED.text", words.date(seat.askedAt()));
            case VIEW -> words.text(WORDS + "card.VIEW.text");
        };
    }

    private String name(PersonKey person, Words words) {
        return person == null
                ? words.text("mentorship.request.somebody")
                : people.find(person).map(Person::name).orElseGet(() -> words.text("mentorship.request.somebody"));
    }

    /** As the programme calls it, or in our words. */
    static String name(Office office, Words words) {
        return office.name().isEmpty() ? words.text(WORDS + "right." + office.right()) : office.name();
    }

    static String version(Office office, Words words) {
        return words.text(
                "mentorship.plan.role.version",
                office.version(),
                words.day(office.role().since()));
    }

    static List<Step> steps(Office office, Seat seat) {
        return office.steps().stream()
                .map(one ->
                        new Step(one.id(), one.text(), seat.onboarding().done().contains(one.id())))
                .toList();
    }
}
