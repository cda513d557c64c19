package org.openmentorship.request.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Offer;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.Board;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.request.web.BoardFilter.Tab;
import org.openmentorship.request.web.BoardView.Card;
import org.openmentorship.request.web.BoardView.Mine;
import org.openmentorship.request.web.BoardView.Names;
import org.openmentorship.request.web.BoardView.Reader;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** The macro mentorship-request-board: requests that wait for a mentor, and with an id in the address one of them. */
public final class BoardMacro extends ScreenMacro {
    private static final String WORDS = "mentorship.request.";
    private static final String REQUEST = BoardFilter.PREFIX + "request";
    private final RequestDesk requests;
    private final OfferDesk offers;
    private final RequestScreen detail;

    public BoardMacro(RequestDesk requests, OfferDesk offers, People people, Pages pages, Screens screens) {
        super("mentorship-request-board", people, pages, screens);
        this.requests = requests;
        this.offers = offers;
        this.detail = new RequestScreen(offers, people, pages, screens);
    }

    @Override
    protected String show(String key, Here here) {
        Visitor visitor = visitor();
        if (!visitor.signedIn()) {
            return signIn(here);
        }
        Reader reader = new Reader(requests.enter(visitor, key), screens.words(), here);
        if (here.live()) {
            pages.need("request-board");
            if (!here.asked(REQUEST).isEmpty()) {
                Integer id = here.askedNumber(REQUEST);
                return detail.show(reader, id == null ? 0 : id);
            }
        }
        return board(reader);
    }

    private String board(Reader reader) {
        Here here = reader.here();
        Tab tab = Tab.asked(here, reader.standing().coordinates());
        String key = reader.programme().key();
        Board board = requests.board(reader.guest(), BoardFilter.query(here, key, tab));
        BoardView view = view(reader, tab, board);
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("words", reader.words());
        context.put("here", here);
        context.put("live", here.live());
        context.put("id", "mentorship-board-" + key);
        context.put(
                "sheetUrl",
                reader.standing().coordinates() ? pages.sheet("board", key, here.askedUnder(BoardFilter.PREFIX)) : "");
        boolean rows = view.table() || !here.live();
        context.put(
                "listHtml",
                screens.render(rows ? "screens/request/board/table.vm" : "screens/request/board/cards.vm", context));
        context.put(
                "dialogsHtml",
                here.live() ? detail.dialogs("mentorship-board-" + key, reader, "offer", "redirect") : "");
        return screens.render(
                here.live() ? "screens/request/board/board.vm" : "screens/request/board/static.vm", context);
    }

    private BoardView view(Reader reader, Tab tab, Board board) {
        Here here = reader.here();
        Programme programme = reader.programme();
        Map<State, Integer> counts = requests.counts(reader.guest());
        Map<String, String> asked = new HashMap<>(here.askedUnder(BoardFilter.PREFIX));
        boolean table = "table".equals(asked.get("mrb-view"));
        return new BoardView(
                programme.profile().name(),
                programme.open(),
                programme.plan().buddies(),
                counts.getOrDefault(State.OPEN, 0),
                counts.getOrDefault(State.IN_DISCUSSION, 0),
                askUrl(reader),
                mine(reader),
                reader.standing().coordinates() ? tabs(here, tab, counts) : List.of(),
                BoardFilter.of(here, programme.form(), tab),
                cards(reader, board),
                table,
                with(here, asked, "mrb-view", ""),
                with(here, asked, "mrb-view", "table"),
                asked.getOrDefault("mrb-after", "").isEmpty() ? "" : with(here, asked, "mrb-after", ""),
                board.next().isEmpty() ? "" : with(here, asked, "mrb-after", board.next()),
                reader.standing().mayMentor() || reader.standing().coordinates() ? "" : WORDS + "board.not-mentor",
                WORDS + "board.empty" + (tab == Tab.BOARD ? "" : "." + tab.id()));
    }

    private static String with(Here here, Map<String, String> asked, String name, String value) {
        Map<String, String> changed = new java.util.TreeMap<>(asked);
        changed.put(name, value);
        return here.link(changed);
    }

    private String askUrl(Reader reader) {
        Programme programme = reader.programme();
        return programme.open()
                        && programme.plan().asks()
                        && reader.standing().mayAsk()
                        && reader.here().live()
                ? pages.page(
                        reader.here(), programme.spaceKey(), programme.places().formPage())
                : "";
    }

    private static List<BoardView.Tab> tabs(Here here, Tab current, Map<State, Integer> counts) {
        List<BoardView.Tab> tabs = new ArrayList<>();
        for (Tab tab : Tab.values()) {
            int count = tab.states().stream()
                    .mapToInt(state -> counts.getOrDefault(state, 0))
                    .sum();
            String url = here.link(Map.of(BoardFilter.PREFIX + "tab", tab.id()));
            tabs.add(new BoardView.Tab(WORDS + "tab." + tab, count, url, tab == current));
        }
        tabs.add(new BoardView.Tab(WORDS + "tab.DRAFT", counts.getOrDefault(State.DRAFT, 0), "", false));
        return tabs;
    }

    /** Drafts lead to the form, everything else to its own screen. */
    private List<Mine> mine(Reader reader) {
        Programme programme = reader.programme();
        String form = pages.page(
                reader.here(), programme.spaceKey(), programme.places().formPage());
        Words words = reader.words();
        return requests.mine(reader.visitor(), programme.key()).stream()
                .map(one -> new Mine(
                        BoardView.title(one, words),
                        one.state() == State.DRAFT && !form.isEmpty()
                                ? Here.with(form, Map.of("request", "" + one.id()))
                                : reader.here().link(Map.of(REQUEST, "" + one.id())),
                        BoardView.stateKey(one.state()),
                        BoardView.tone(one.state()),
                        one.state() == State.OPEN && one.offers() > 0
                                ? words.text(WORDS + "board.mine.offers", one.offers())
                                : ""))
                .toList();
    }

    private static String name(Map<PersonKey, Person> found, PersonKey key) {
        return key == null || !found.containsKey(key) ? "" : found.get(key).name();
    }

    private List<Card> cards(Reader reader, Board board) {
        Map<Integer, Offer> mine = offers.mine(reader.visitor(), board.requests()).stream()
                .collect(Collectors.toMap(Offer::request, Function.identity(), (first, second) -> second));
        Map<PersonKey, Person> found = reader.standing().coordinates()
                ? people.find(board.requests().stream()
                        .flatMap(one -> Stream.of(one.owner(), one.draft().wished()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                : Map.of();
        return board.requests().stream()
                .map(one -> Card.of(
                        reader,
                        one,
                        mine.get(one.id()),
                        new Names(
                                name(found, one.owner()),
                                name(found, one.draft().wished())),
                        BoardView.inShort(reader.programme().form(), one, reader.words())))
                .toList();
    }
}
