package org.openmentorship.request.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.Board;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.request.RequestBook.Sort;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.request.RequestRoom.Guest;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;
import org.openmentorship.sheet.Sheet;

/** What of the board was asked for in the address, as a form that asks for it again. */
public record BoardFilter(
        String action,
        List<Kept> kept,
        String text,
        String weeks,
        List<Choice> skills,
        List<Choice> states,
        List<Choice> sorts,
        boolean narrowed,
        String clearUrl) {

    /** Something that can be chosen; the label is a sentence or the key of one. */
    public record Choice(String id, String label, boolean chosen) {}

    /** A parameter that the form carries along. */
    public record Kept(String name, String value) {}

    /** The board as rows for coordinators, with the filters of its screen. */
    public record Rows(RequestDesk requests, People people, Pages pages, Screens screens) implements Sheet {
        private static final List<String> HEADINGS =
                List.of("number", "title", "state", "asker", "skills", "weeks", "opened", "changed", "offers");

        @Override
        public Table open(Visitor visitor, String programme) {
            Words words = screens.words();
            Guest guest = requests.enter(visitor, programme);
            Here here = pages.screen("");
            Tab tab = Tab.asked(here, guest.standing().coordinates());
            BoardQuery query = query(here, programme, tab);
            return new Table(
                    words.each("mentorship.sheet.", HEADINGS),
                    words.zone(),
                    next -> page(guest, query.page(next, BoardQuery.MOST), words));
        }

        private Page page(Guest guest, BoardQuery query, Words words) {
            Board board = requests.board(guest, query);
            Map<PersonKey, Person> owners =
                    people.find(board.requests().stream().map(Request::owner).collect(Collectors.toSet()));
            return new Page(
                    board.requests().stream()
                            .map(one -> row(guest, one, owners.get(one.owner()), words))
                            .toList(),
                    board.next());
        }

        private static List<Object> row(Guest guest, Request one, Person owner, Words words) {
            String skills = one.draft().skills().stream()
                    .map(id ->
                            guest.programme().form().skill(id).map(Skill::label).orElse(id))
                    .collect(Collectors.joining(", "));
            return Arrays.asList(
                    one.id(),
                    BoardView.title(one, words),
                    words.text(BoardView.stateKey(one.state())),
                    owner == null ? "" : owner.name(),
                    skills,
                    one.draft().weeks(),
                    one.openedAt(),
                    one.changedAt(),
                    one.offers());
        }
    }

    static final String PREFIX = "mrb-";
    private static final String WORDS = "mentorship.request.";

    /** Which list is looked at: the board, or what coordinators besides see. */
    enum Tab {
        BOARD(State.OPEN, State.IN_DISCUSSION),
        REDIRECTED(State.REDIRECTED),
        WITHDRAWN(State.WITHDRAWN);

        private final Set<State> states;

        Tab(State first, State... others) {
            states = EnumSet.of(first, others);
        }

        Set<State> states() {
            return states;
        }

        String id() {
            return this == BOARD ? "" : name().toLowerCase(Locale.ROOT);
        }

        static Tab asked(Here here, boolean coordinates) {
            for (Tab tab : values()) {
                if (coordinates && tab.id().equals(here.asked(PREFIX + "tab"))) {
                    return tab;
                }
            }
            return BOARD;
        }
    }

    static BoardFilter of(Here here, RequestForm form, Tab tab) {
        String skill = here.asked(PREFIX + "skill");
        Integer weeks = here.askedNumber(PREFIX + "weeks");
        String state = here.asked(PREFIX + "state");
        boolean narrowed = weeks != null || !(skill + state + text(here)).isEmpty();
        return new BoardFilter(
                here.pathOnly(),
                kept(here, tab),
                text(here),
                weeks == null ? "" : weeks.toString(),
                form.skills().stream()
                        .map(one -> new Choice(one.id(), one.label(), one.id().equals(skill)))
                        .toList(),
                tab == Tab.BOARD ? stateChoices(state) : List.of(),
                sorts(sort(here)),
                narrowed,
                here.link(unfiltered(here, tab)));
    }

    /** What the address asks of one list; a state that is not in the list does not filter. */
    static BoardQuery query(Here here, String programme, Tab tab) {
        BoardQuery asked = query(name -> switch (name) {
            case "programme" -> programme;
            case "limit" -> here.live() ? "24" : "200";
            case "text" -> text(here);
            default -> here.asked(PREFIX + name);
        });
        Set<State> states = EnumSet.copyOf(tab.states());
        states.retainAll(asked.states());
        return asked.in(states.isEmpty() ? tab.states() : states);
    }

    /** Reads programme, state (several with commas), skill, text, weeks, sort, after and limit; what cannot be understood does not filter. */
    static BoardQuery query(UnaryOperator<String> parameter) {
        Integer limit = number(parameter.apply("limit"));
        return new BoardQuery(
                parameter.apply("programme"),
                states(parameter.apply("state")),
                parameter.apply("skill"),
                parameter.apply("text"),
                number(parameter.apply("weeks")),
                one(Sort.class, parameter.apply("sort")),
                parameter.apply("after"),
                limit == null ? 0 : limit);
    }

    private static Set<State> states(String text) {
        Set<State> states = EnumSet.noneOf(State.class);
        Arrays.stream((text == null ? "" : text).split(","))
                .map(one -> one(State.class, one))
                .filter(one -> one != null)
                .forEach(states::add);
        return states;
    }

    private static Integer number(String text) {
        return text != null && text.strip().matches("[0-9]{1,6}") ? Integer.valueOf(text.strip()) : null;
    }

    private static <E extends Enum<E>> E one(Class<E> type, String text) {
        String name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(Here here) {
        String text = here.asked(PREFIX + "text");
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private static Sort sort(Here here) {
        Sort sort = one(Sort.class, here.asked(PREFIX + "sort"));
        return sort == null ? Sort.NEWEST : sort;
    }

    private static List<Choice> stateChoices(String asked) {
        return Tab.BOARD.states().stream()
                .map(one -> new Choice(
                        one.name(), WORDS + "state." + one, one.name().equals(asked)))
                .toList();
    }

    private static List<Choice> sorts(Sort asked) {
        List<Choice> sorts = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            sorts.add(new Choice(sort.name(), WORDS + "sort." + sort, sort == asked));
        }
        return sorts;
    }

    /** What is not in the form but in the address: the page itself, the list, cards or rows. */
    private static List<Kept> kept(Here here, Tab tab) {
        Map<String, String> all = new LinkedHashMap<>(here.pathParameters());
        all.putAll(unfiltered(here, tab));
        return all.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> new Kept(one.getKey(), one.getValue()))
                .toList();
    }

    private static Map<String, String> unfiltered(Here here, Tab tab) {
        return Map.of(PREFIX + "tab", tab.id(), PREFIX + "view", here.asked(PREFIX + "view"));
    }

    public boolean hasSkills() {
        return !skills.isEmpty();
    }

    public boolean hasStates() {
        return !states.isEmpty();
    }
}
