package org.openmentorship.privacy.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmentorship.privacy.Erasure;
import org.openmentorship.privacy.Period;
import org.openmentorship.privacy.Period.Kind;
import org.openmentorship.privacy.PrivacyBook.Terms;
import org.openmentorship.privacy.PrivacyDesk;
import org.openmentorship.privacy.PrivacyDesk.Preview;
import org.openmentorship.privacy.Retention;
import org.openmentorship.privacy.web.PrivacyView.Admin;
import org.openmentorship.privacy.web.PrivacyView.Choice;
import org.openmentorship.privacy.web.PrivacyView.Farewell;
import org.openmentorship.privacy.web.PrivacyView.Gone;
import org.openmentorship.privacy.web.PrivacyView.Line;
import org.openmentorship.privacy.web.PrivacyView.Periods;
import org.openmentorship.privacy.web.PrivacyView.Row;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** What is held about oneself; and for administrators, how long what is kept and who is forgotten. */
public final class PrivacyScreen {
    private static final String PATH = "/plugins/servlet/mentorship/privacy";
    private static final String WORDS = "mentorship.privacy.";
    private static final String PREFIX = "mry-";
    private final PrivacyDesk desk;
    private final Retention retention;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public PrivacyScreen(PrivacyDesk desk, Retention retention, People people, Pages pages, Screens screens) {
        this.desk = desk;
        this.retention = retention;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** To the own profile. */
    public PrivacyScreen lend() {
        screens.lend("privacy", (nothing, here) -> part(here));
        return this;
    }

    private String part(Here here) {
        Map<String, Object> context = context(here, "mentorship-own-data");
        context.put("privacyUrl", pages.root() + PATH);
        return screens.render("screens/privacy/part.vm", context);
    }

    /** Where to sign in; empty for those who are. */
    String signIn() {
        return people.current().signedIn() ? "" : pages.screen(PATH).signIn();
    }

    String show() {
        pages.need("privacy");
        Here here = pages.screen(PATH);
        Map<String, Object> context = context(here, "mentorship-privacy");
        context.put("innerHtml", screens.guarded(() -> own(here)));
        return screens.render("screens/privacy/frame.vm", context);
    }

    private String own(Here here) {
        Visitor visitor = people.current();
        Map<String, Object> context = context(here, "mentorship-privacy");
        String name = people.userName(visitor.key()).orElse("");
        context.put("view", farewell(name, true, desk.leaving(visitor), desk.preview(visitor)));
        context.put("previewHtml", screens.render("screens/privacy/preview.vm", context));
        return screens.render("screens/privacy/own.vm", context);
    }

    private static Farewell farewell(String name, boolean mine, boolean leaving, Preview preview) {
        return new Farewell(
                name,
                mine,
                leaving,
                lines("end.", preview.ends()),
                lines("kind.", preview.goes()),
                lines("kind.", preview.stays()),
                preview.orphans());
    }

    private static List<Line> lines(String prefix, Map<String, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .filter(one -> one.getValue() > 0)
                        .map(one -> new Line(WORDS + prefix + one.getKey(), one.getValue()))
                        .toList();
    }

    /** A tab of the administration. */
    public String admin(Here here) {
        pages.need("privacy");
        Map<String, Object> context = context(here, "mentorship-privacy");
        context.put("periods", periods(here));
        context.put("previewHtml", preview(context, here.asked(PREFIX + "person")));
        context.put("view", new Admin(here.asked(PREFIX + "person"), gone()));
        context.put("periodsHtml", screens.render("screens/privacy/periods.vm", context));
        return screens.render("screens/privacy/admin.vm", context);
    }

    /** Nothing without a name; of a name that nobody has, that. */
    private String preview(Map<String, Object> context, String name) {
        if (name.isEmpty()) {
            return "";
        }
        Map<String, Object> own = new HashMap<>(context);
        try {
            own.put("view", farewell(name, false, false, desk.preview(people.current(), name)));
            return screens.render("screens/privacy/preview.vm", own);
        } catch (Refused no) {
            Words words = screens.words();
            return screens.sentence(
                    no.problems().isEmpty()
                            ? words.say(no.key(), no.values())
                            : words.say(
                                    no.problems().get(0).key(),
                                    no.problems().get(0).values()));
        }
    }

    private Periods periods(Here here) {
        Terms terms = retention.terms(people.current());
        Map<Kind, Period> now = Period.whole(terms.chosen());
        Map<Kind, Period> asked = asked(here);
        boolean tried = !here.asked(PREFIX + "try").isEmpty();
        Map<Kind, Integer> counts = tried ? retention.tried(people.current(), asked) : Map.of();
        Map<Kind, Period> shown = new EnumMap<>(now);
        shown.putAll(asked);
        List<Row> rows = new ArrayList<>();
        shown.forEach((kind, period) -> rows.add(row(kind, period, counts.getOrDefault(kind, 0))));
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Periods(rows, tried, !shown.equals(now), sum, terms.turn(), ran(terms));
    }

    private static Map<Kind, Period> asked(Here here) {
        Map<Kind, Period> asked = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            String wanted = here.asked(PREFIX + name(kind));
            Optional<Period> period =
                    kind.choices().filter(one -> one.name().equals(wanted)).findFirst();
            period.ifPresent(one -> asked.put(kind, one));
        }
        return asked;
    }

    private static Row row(Kind kind, Period period, int count) {
        List<Choice> choices = kind.choices()
                .map(one -> new Choice(one.name(), WORDS + "period." + one, one == period))
                .toList();
        return new Row(
                name(kind), WORDS + "keep." + kind, WORDS + "keep." + kind + ".help", choices, period.name(), count);
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String ran(Terms terms) {
        int all = terms.taken().values().stream().mapToInt(Integer::intValue).sum();
        Words words = screens.words();
        return terms.ranAt() == null ? "" : words.text(WORDS + "ran", words.dateTime(terms.ranAt()), all);
    }

    private List<Gone> gone() {
        Words words = screens.words();
        return desk.erasures(people.current()).stream()
                .map(one -> new Gone(
                        words.dateTime(one.askedAt()),
                        WORDS + (one.own() ? "by.own" : "by.admin"),
                        WORDS + "step." + one.step(),
                        one.step() == Erasure.Step.DONE ? "aui-lozenge-success" : "",
                        Stream.concat(
                                        lines("end.", only(one, true)).stream(),
                                        lines("kind.", only(one, false)).stream())
                                .toList()))
                .toList();
    }

    /** What was ended, or what was found. */
    private static Map<String, Integer> only(Erasure one, boolean ended) {
        Map<String, Integer> some = new TreeMap<>(one.counts());
        some.keySet()
                .removeIf(name ->
                        ended != List.of("pairs", "unended", "waiting", "seats").contains(name));
        return some;
    }

    private Map<String, Object> context(Here here, String id) {
        Map<String, Object> context = new HashMap<>();
        context.put("here", here);
        context.put("live", true);
        context.put("id", id);
        context.put("words", screens.words());
        return context;
    }
}
