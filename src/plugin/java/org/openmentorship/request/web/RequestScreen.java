package org.openmentorship.request.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmentorship.programme.Guidance.Alternative;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Offer;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.OfferDesk.Look;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestAccess;
import org.openmentorship.request.RequestRules;
import org.openmentorship.request.RequestRules.Misfit;
import org.openmentorship.request.web.BoardView.Card;
import org.openmentorship.request.web.BoardView.Names;
import org.openmentorship.request.web.BoardView.Reader;
import org.openmentorship.request.web.RequestView.Line;
import org.openmentorship.request.web.RequestView.Meeting;
import org.openmentorship.request.web.RequestView.OfferRow;
import org.openmentorship.request.web.RequestView.Rights;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;

/** One request on the board, and the dialogs in which people answer it. */
final class RequestScreen {
    /** A question before something is done; its words are named after its kind. */
    public record Dialog(String id, String kind, int limit, List<Alternative> alternatives) {
        public String key(String part) {
            return WORDS + "dialog." + kind + "." + part;
        }

        public boolean choosing() {
            return !alternatives.isEmpty();
        }
    }

    private static final String WORDS = "mentorship.request.";
    private static final int MESSAGE = 4000;
    private final OfferDesk offers;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    RequestScreen(OfferDesk offers, People people, Pages pages, Screens screens) {
        this.offers = offers;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    String show(Reader reader, int id) {
        Look look;
        try {
            look = offers.look(reader.guest(), id);
        } catch (Refused refused) {
            return missing(reader);
        }
        String name = "mentorship-board-" + reader.programme().key();
        Map<String, Object> context = new HashMap<>();
        context.put("view", view(reader, look));
        context.put("words", reader.words());
        context.put("here", reader.here());
        context.put("id", name);
        context.put("offersHtml", screens.render("screens/request/board/offers.vm", context));
        context.put("sideHtml", screens.render("screens/request/board/side.vm", context));
        context.put(
                "dialogsHtml", dialogs(name, reader, "offer", "unoffer", "accept", "withdraw", "return", "redirect"));
        return screens.render("screens/request/board/request.vm", context);
    }

    private String missing(Reader reader) {
        String back = reader.here().link(Map.of());
        return screens.render("screens/request/board/missing.vm", Map.of("backUrl", back));
    }

    /** The dialogs of these kinds. */
    String dialogs(String name, Reader reader, String... kinds) {
        Programme programme = reader.programme();
        List<Dialog> dialogs = Stream.of(kinds)
                .map(kind -> switch (kind) {
                    case "offer" ->
                        new Dialog(name + "-offer", kind, programme.form().offerLimit(), List.of());
                    case "redirect" ->
                        new Dialog(
                                name + "-redirect",
                                kind,
                                MESSAGE,
                                programme.guidance().alternatives());
                    default -> new Dialog(name + "-" + kind, kind, 0, List.of());
                })
                .filter(one -> !one.kind().equals("redirect") || one.choosing())
                .toList();
        return screens.render("screens/shared/dialogs.vm", Map.of("dialogs", dialogs, "words", reader.words()));
    }

    private RequestView view(Reader reader, Look look) {
        Programme programme = reader.programme();
        Request request = look.request();
        List<Offer> seen = look.offers();
        Optional<Offer> mine = seen.stream()
                .filter(one -> reader.visitor().is(one.mentor()) && one.standing())
                .findFirst();
        Map<PersonKey, Person> found = people.find(everybody(request, seen));
        String owner = reader.standing().coordinates() ? name(found, request.owner()) : "";
        String wished = name(found, request.draft().wished());
        return new RequestView(
                Card.of(reader, request, mine.orElse(null), new Names(owner, wished), List.of()),
                reader.here().link(Map.of()),
                editUrl(reader, request),
                RequestView.said(programme.form(), request, reader.words()),
                RequestView.checks(programme.form(), request),
                rows(reader, request, seen, found),
                mine.map(Offer::id).orElse(0),
                mine.map(Offer::message).orElse(""),
                reason(reader, request, mine),
                look.introduction()
                        .map(one -> Meeting.of(one, Optional.ofNullable(found.get(one.person()))))
                        .orElse(Meeting.NONE),
                RequestView.better(request, alternative(programme, request)),
                doubts(reader, request),
                history(reader, look),
                Rights.of(reader, request, seen));
    }

    private static Collection<PersonKey> everybody(Request request, List<Offer> seen) {
        Set<PersonKey> keys =
                new LinkedHashSet<>(seen.stream().map(Offer::mentor).toList());
        keys.add(request.owner());
        Optional.ofNullable(request.draft().wished()).ifPresent(keys::add);
        return keys;
    }

    private static String name(Map<PersonKey, Person> found, PersonKey key) {
        return Optional.ofNullable(found.get(key)).map(Person::name).orElse("");
    }

    private static Optional<Alternative> alternative(Programme programme, Request request) {
        return Optional.ofNullable(request.redirect())
                .flatMap(one -> programme.guidance().alternative(one.alternative()));
    }

    private String editUrl(Reader reader, Request request) {
        Programme programme = reader.programme();
        String form = pages.page(
                reader.here(), programme.spaceKey(), programme.places().formPage());
        boolean may = RequestAccess.mayEdit(reader.visitor(), reader.standing(), request);
        return may && !form.isEmpty() ? Here.with(form, Map.of("request", "" + request.id())) : "";
    }

    private List<OfferRow> rows(Reader reader, Request request, List<Offer> seen, Map<PersonKey, Person> found) {
        return seen.stream()
                .filter(Offer::standing)
                .map(one -> RequestView.row(
                        one,
                        Optional.ofNullable(found.get(one.mentor())),
                        reader.words(),
                        RequestAccess.mayAccept(reader.visitor(), reader.standing(), request, one)))
                .toList();
    }

    /** Why there is no button, for those who might look for one. */
    private static String reason(Reader reader, Request request, Optional<Offer> mine) {
        if (reader.visitor().is(request.owner())
                || mine.isPresent()
                || !request.state().shown()) {
            return "";
        }
        if (!reader.standing().mayMentor()) {
            return reader.standing().coordinates() ? "" : WORDS + "board.not-mentor";
        }
        if (!reader.programme().open()) {
            return WORDS + "board.closed";
        }
        return request.state() == State.IN_DISCUSSION ? WORDS + "detail.in-discussion" : "";
    }

    /** What may not fit, for coordinators, while they can still point to something better. */
    private static List<String> doubts(Reader reader, Request request) {
        if (!RequestAccess.mayRedirect(reader.visitor(), reader.standing(), request)) {
            return List.of();
        }
        return RequestRules.misfits(reader.programme(), request.draft()).stream()
                .map(one -> doubt(reader, one))
                .toList();
    }

    /** The same finding, said about somebody instead of to somebody; an example brings its reason. */
    private static String doubt(Reader reader, Misfit one) {
        String key = one.key().replace(".misfit.", ".doubt.");
        String reason = key.endsWith(".example") && !one.text().isEmpty() ? " – " + one.text() : "";
        return reader.words().say(key, one.values()) + reason;
    }

    private static List<Line> history(Reader reader, Look look) {
        return look.history().stream()
                .map(one -> new Line(
                        reader.words().dateTime(one.at()),
                        reader.words().iso(one.at()),
                        reader.words().text(WORDS + "history." + one.action())))
                .toList();
    }
}
