package org.openmentorship.relationship.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmentorship.person.Contact;
import org.openmentorship.person.Contacts;
import org.openmentorship.person.Standing;
import org.openmentorship.person.WishDesk;
import org.openmentorship.person.Wishes;
import org.openmentorship.plan.Rounds.Stand;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Programme.Places;
import org.openmentorship.queue.Case;
import org.openmentorship.relationship.Diary;
import org.openmentorship.relationship.Diary.Mine;
import org.openmentorship.relationship.Diary.MineQuery;
import org.openmentorship.relationship.Diary.Todo;
import org.openmentorship.relationship.Diary.What;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.web.MineView.Choice;
import org.openmentorship.relationship.web.MineView.Fact;
import org.openmentorship.relationship.web.MineView.Help;
import org.openmentorship.relationship.web.MineView.Line;
import org.openmentorship.relationship.web.MineView.PairCard;
import org.openmentorship.relationship.web.MineView.Reader;
import org.openmentorship.relationship.web.MineView.Tab;
import org.openmentorship.relationship.web.MineView.Task;
import org.openmentorship.relationship.web.MineView.Topic;
import org.openmentorship.request.Request;
import org.openmentorship.seat.Looks.Cards;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** Everything that is mine on one screen: what waits comes first. */
final class MineScreen {
    private static final String PREFIX = MineMacro.PREFIX;
    private static final String WORDS = MineView.WORDS;
    private final Diary diary;
    private final WishDesk wishes;
    private final Contacts contacts;
    private final Cards seats;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    MineScreen(
            Diary diary, WishDesk wishes, Contacts contacts, Cards seats, People people, Pages pages, Screens screens) {
        this.diary = diary;
        this.wishes = wishes;
        this.contacts = contacts;
        this.seats = seats;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    String show(String programme, Map<String, Programme> open, Visitor visitor, Here here) {
        boolean live = !here.asked(PREFIX + "tab").equals("ended");
        Mine mine = diary.mine(visitor, new MineQuery(programme, live, here.asked(PREFIX + "after"), 0));
        Reader reader = new Reader(visitor, screens.words(), here, people.find(everybody(mine)));
        Map<String, Object> context = new HashMap<>();
        context.put("view", view(reader, open, mine, live));
        context.put("words", reader.words());
        context.put("here", here);
        context.put("id", "mentorship-mine");
        context.put("sendKey", UUID.randomUUID().toString());
        Screens.Part profile = screens.lent("profile-card");
        context.put("profileHtml", profile == null || !live ? "" : profile.show(mentors(open, visitor), here));
        context.put("seatsHtml", live ? seats.show(visitor, open.values()) : "");
        context.put("tasksHtml", screens.render("screens/relationship/mine/tasks.vm", context));
        context.put("pairsHtml", screens.render("screens/relationship/mine/pairs.vm", context));
        context.put("listsHtml", screens.render("screens/relationship/mine/lists.vm", context));
        context.put("helpHtml", screens.render("screens/relationship/mine/help.vm", context));
        context.put("mailsHtml", screens.render("screens/relationship/mine/mails.vm", context));
        return screens.render("screens/relationship/mine/mine.vm", context);
    }

    /** Says “mentor” of whoever may be one anywhere. */
    private static String mentors(Map<String, Programme> open, Visitor visitor) {
        return open.values().stream()
                        .anyMatch(one -> Standing.of(visitor, true, one).mayMentor())
                ? "mentor"
                : "";
    }

    private MineView view(Reader reader, Map<String, Programme> open, Mine mine, boolean live) {
        Here here = reader.here();
        String after = here.asked(PREFIX + "after");
        String tab = live ? "" : "ended";
        Wishes wanted = wishes.see(reader.visitor());
        List<Programme> asking = open.values().stream().filter(Programme::open).toList();
        return new MineView(
                mine.todos().stream().map(one -> task(reader, open, mine, one)).toList(),
                mine.pairs().stream().map(one -> card(reader, open, one)).toList(),
                Stream.of("", "ended").map(one -> tab(here, one, tab)).toList(),
                !live,
                after.isEmpty() ? "" : here.link(Map.of(PREFIX + "tab", tab)),
                mine.next().isEmpty() ? "" : here.link(Map.of(PREFIX + "tab", tab, PREFIX + "after", mine.next())),
                mine.requests().stream().map(one -> line(reader, open, one)).toList(),
                mine.offered().stream().map(one -> line(reader, open, one)).toList(),
                mine.help().stream().map(one -> help(reader.words(), one)).toList(),
                open.values().stream()
                        .map(one -> new Choice(one.key(), one.profile().name()))
                        .toList(),
                Stream.of(Wishes.Topic.values())
                        .map(one -> new Topic(one.name(), WORDS + "mails." + one, wanted.wants(one)))
                        .toList(),
                wanted.turn(),
                place(here, asking, Places::formPage),
                place(here, asking, Places::boardPage));
    }

    private static Tab tab(Here here, String one, String current) {
        String key = WORDS + "tab." + (one.isEmpty() ? "live" : one);
        return new Tab(key, here.link(Map.of(PREFIX + "tab", one)), one.equals(current));
    }

    private PairCard card(Reader reader, Map<String, Programme> open, Diary.Pair pair) {
        Relationship one = pair.relationship();
        List<Fact> facts = new ArrayList<>(MineView.facts(reader, one));
        Stand stand = stand(reader, open.get(one.programme()), one);
        if (stand != null && !one.state().ended()) {
            facts.add(0, new Fact(WORDS + "fact.round", round(reader.words(), stand)));
        }
        return MineView.card(reader, one, facts, pair.waiting(), reached(reader, one));
    }

    /** “Round OLS-4 …”, unless its name says that it is one. */
    static String inRound(Words words, Stand stand) {
        String where = round(words, stand);
        boolean said = stand.name().contains(" ");
        return said ? where : words.text("mentorship.plan.stand", where);
    }

    private static String round(Words words, Stand stand) {
        return words.say("mentorship.plan.stand." + stand.when(), stand.values());
    }

    /** Null where it belongs to no round, or the reader does not see the programme. */
    static Stand stand(Reader reader, Programme programme, Relationship one) {
        return programme == null
                ? null
                : programme
                        .plan()
                        .rounds()
                        .stand(RelationshipBook.firstDay(one), reader.today())
                        .orElse(null);
    }

    private static Set<PersonKey> everybody(Mine mine) {
        Set<PersonKey> keys = new HashSet<>();
        mine.pairs().forEach(one -> one.relationship().members().forEach(member -> keys.add(member.person())));
        return keys;
    }

    /** How the others in a pair are reached, always (REPS-11). */
    private Map<PersonKey, Contact> reached(Reader reader, Relationship one) {
        Map<PersonKey, Contact> reached = new HashMap<>();
        boolean inside = one.member(reader.visitor().key()).isPresent();
        one.members().stream()
                .filter(other -> inside && !one.state().ended() && other.here())
                .map(Member::person)
                .filter(other -> !reader.visitor().is(other))
                .forEach(other -> contacts.of(other).ifPresent(contact -> reached.put(other, contact)));
        return reached;
    }

    /** The first of these programmes that has such a page. */
    private String place(Here here, Collection<Programme> programmes, Function<Places, String> which) {
        return programmes.stream()
                .map(one -> pages.page(here, one.spaceKey(), which.apply(one.places())))
                .filter(url -> !url.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Task task(Reader reader, Map<String, Programme> open, Mine mine, Todo todo) {
        String key = WORDS + "todo." + todo.what();
        return new Task(
                reader.words().text(key),
                todo.title(),
                todo.since() == null
                        ? ""
                        : reader.words().text(WORDS + "since", reader.words().date(todo.since())),
                reader.words().text(key + ".button"),
                url(reader, open, mine, todo));
    }

    private String url(Reader reader, Map<String, Programme> open, Mine mine, Todo todo) {
        Here here = reader.here();
        if (todo.what() == What.FILL_OUTLINE || todo.what() == What.SIGN) {
            return here.link(Map.of("mrc-contract", "" + todo.contract()));
        }
        return todo.relationship() > 0
                ? here.link(Map.of(PREFIX + "pair", "" + todo.relationship()))
                : mine.requests().stream()
                        .filter(one -> one.id() == todo.request())
                        .findFirst()
                        .map(one -> url(here, open, one))
                        .orElse("");
    }

    /** Drafts lead to the form, everything else to the board. */
    private String url(Here here, Map<String, Programme> open, Request request) {
        Programme programme = open.get(request.programme());
        if (programme == null) {
            return "";
        }
        boolean draft = request.state() == Request.State.DRAFT;
        String page = place(here, List.of(programme), draft ? Places::formPage : Places::boardPage);
        return page.isEmpty() ? "" : Here.with(page, Map.of(draft ? "request" : "mrb-request", "" + request.id()));
    }

    private Line line(Reader reader, Map<String, Programme> open, Request request) {
        Words words = reader.words();
        String title = request.draft().title();
        boolean waits = reader.visitor().is(request.owner()) && request.state() == Request.State.OPEN;
        return new Line(
                title.isEmpty() ? words.text("mentorship.request.untitled") : title,
                url(reader.here(), open, request),
                "mentorship.request.state." + request.state(),
                request.state() == Request.State.OPEN ? "aui-lozenge-success" : "",
                waits ? words.text("mentorship.request.offers", request.offers()) : "");
    }

    private static Help help(Words words, Case one) {
        return new Help(
                one.words().isEmpty() ? words.text("mentorship.profile.too-much.told") : one.words(),
                words.date(one.since()),
                WORDS + "help.state." + one.state(),
                one.done() ? "aui-lozenge-success" : "aui-lozenge-inprogress",
                one.answer());
    }
}
