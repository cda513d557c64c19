package org.openmentorship.queue.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.CaseDesk.Queue;
import org.openmentorship.queue.Pairs;
import org.openmentorship.queue.Pairs.Pair;
import org.openmentorship.queue.web.QueueView.Choice;
import org.openmentorship.queue.web.QueueView.Filter;
import org.openmentorship.queue.web.QueueView.Kept;
import org.openmentorship.queue.web.QueueView.Reader;
import org.openmentorship.queue.web.QueueView.Tab;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;

/** The macro mentorship-queue: what needs a coordinator, and nothing else. */
public final class QueueMacro extends ScreenMacro {
    private static final String PREFIX = "mrq-";
    private static final String WORDS = QueueView.WORDS;
    private static final int SHOWN = 24;
    private final CaseDesk cases;
    private final ProgrammeDesk programmes;
    private final Pairs pairs;

    public QueueMacro(
            CaseDesk cases, ProgrammeDesk programmes, Pairs pairs, People people, Pages pages, Screens screens) {
        super("mentorship-queue", people, pages, screens);
        this.cases = cases;
        this.programmes = programmes;
        this.pairs = pairs;
    }

    @Override
    protected String show(String key, Here here) {
        Visitor visitor = visitor();
        if (!visitor.signedIn()) {
            return signIn(here);
        }
        Programme programme = programmes.see(visitor, key);
        int most = here.live() ? SHOWN : QueueQuery.MOST;
        QueueQuery query = query(visitor, key, here, here.asked(PREFIX + "after"), most);
        Queue queue = cases.queue(visitor, query);
        Map<String, Object> context = new HashMap<>();
        context.put("view", view(programme, query.state(), queue, here));
        context.put("sheetUrl", pages.sheet("queue", key, here.askedUnder(PREFIX)));
        context.put("words", screens.words());
        context.put("here", here);
        context.put("live", here.live());
        context.put("id", "mentorship-queue");
        if (!here.live()) {
            return screens.render("screens/queue/static.vm", context);
        }
        pages.need("queue");
        context.put(
                "dialogs",
                Stream.of("answer", "note", "lapsed", "reassigned")
                        .map(QueueView.Dialog::new)
                        .toList());
        context.put("cardsHtml", screens.render("screens/queue/cards.vm", context));
        context.put("dialogsHtml", screens.render("screens/queue/dialogs.vm", context));
        return screens.render("screens/queue/queue.vm", context);
    }

    private QueueView view(Programme programme, State state, Queue queue, Here here) {
        Map<String, String> asked = new TreeMap<>(here.askedUnder(PREFIX));
        Reader reader = reader(programme, queue, here);
        return new QueueView(
                programme.profile().name(),
                Stream.of(State.values())
                        .map(one -> new Tab(
                                WORDS + "tab." + one,
                                queue.counts().getOrDefault(one, 0),
                                here.link(Map.of(PREFIX + "tab", id(one))),
                                one == state))
                        .toList(),
                state,
                filter(here, asked, state),
                queue.cases().stream().map(one -> QueueView.card(reader, one)).toList(),
                asked.getOrDefault(PREFIX + "after", "").isEmpty() ? "" : with(here, asked, ""),
                queue.next().isEmpty() ? "" : with(here, asked, queue.next()),
                text(programme, here),
                pages.page(here, programme.spaceKey(), programme.places().meetupsPage()),
                onPage(programme, here, "mrv-pairs", "ALL"));
    }

    /** Where the text that pairs sign is written; empty where nobody signs anything. */
    private String text(Programme programme, Here here) {
        return programme.running().contract() ? onPage(programme, here, "mrc-text", "edit") : "";
    }

    /** What is shown in place of the programme’s page. */
    private String onPage(Programme programme, Here here, String name, String value) {
        String page = pages.page(here, programme.spaceKey(), programme.places().programmePage());
        return page.isEmpty() ? "" : Here.with(page, Map.of(name, value));
    }

    private Reader reader(Programme programme, Queue queue, Here here) {
        Set<Integer> about = queue.cases().stream()
                .map(Case::relationship)
                .filter(id -> id > 0)
                .collect(Collectors.toSet());
        Map<Integer, Pair> known = about.isEmpty() ? Map.of() : pairs.of(about);
        Set<PersonKey> shown = queue.cases().stream()
                .flatMap(one -> Stream.of(one.asker(), one.owner()).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        known.values().forEach(pair -> shown.addAll(pair.people()));
        String mine = pages.page(here, programme.spaceKey(), programme.places().minePage());
        return new Reader(screens.words(), people.find(shown), known, mine);
    }

    /** What of the queue the address asks for. */
    static QueueQuery query(Visitor visitor, String programme, Here here, String after, int most) {
        State state = one(State.class, here.asked(PREFIX + "tab"), State.OPEN);
        Kind kind = one(Kind.class, here.asked(PREFIX + "kind"), null);
        PersonKey owner = here.asked(PREFIX + "owner").equals("me") ? visitor.key() : null;
        return new QueueQuery(programme, state, kind, owner, after, most);
    }

    private static Filter filter(Here here, Map<String, String> asked, State state) {
        String kind = asked.getOrDefault(PREFIX + "kind", "");
        String owner = asked.getOrDefault(PREFIX + "owner", "");
        Map<String, String> kept = new LinkedHashMap<>(here.pathParameters());
        kept.put(PREFIX + "tab", id(state));
        return new Filter(
                here.pathOnly(),
                kept.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(one -> new Kept(one.getKey(), one.getValue()))
                        .toList(),
                Stream.of(Kind.values())
                        .map(one -> new Choice(
                                one.name(), WORDS + "kind." + one, one.name().equals(kind)))
                        .toList(),
                List.of(new Choice("me", WORDS + "owner.me", owner.equals("me"))),
                !(kind + owner).isEmpty(),
                here.link(Map.of(PREFIX + "tab", id(state))));
    }

    private static String with(Here here, Map<String, String> asked, String after) {
        Map<String, String> changed = new TreeMap<>(asked);
        changed.put(PREFIX + "after", after);
        return here.link(changed);
    }

    private static String id(State state) {
        return state == State.OPEN ? "" : state.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(Class<E> type, String text, E otherwise) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(otherwise);
    }
}
