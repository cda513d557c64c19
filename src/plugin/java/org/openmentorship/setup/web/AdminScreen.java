package org.openmentorship.setup.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.ProgrammeDesk.Listed;
import org.openmentorship.setup.Census;
import org.openmentorship.setup.Census.Numbers;
import org.openmentorship.setup.DefaultsDesk;
import org.openmentorship.setup.Health;
import org.openmentorship.setup.SetupDesk;
import org.openmentorship.setup.web.AdminView.Check;
import org.openmentorship.setup.web.AdminView.Place;
import org.openmentorship.setup.web.AdminView.Row;
import org.openmentorship.setup.web.AdminView.Tab;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;

/** The screens of administration: the list, the presets, the form, what was made, and whether all goes well. */
public final class AdminScreen {
    static final String PATH = "/plugins/servlet/mentorship/admin";
    private static final String WORDS = "mentorship.setup.";
    private static final String STEP = Making.STEP;
    private static final String RULES = "rules";
    private static final int PAGE = 50;

    /** A tab that a feature to the right brings along: its name in the address and in {@code mentorship.<name>.tab}. */
    private record Guest(String name, Screens.Part screen) {}

    private final List<Guest> guests = new CopyOnWriteArrayList<>();
    private final Making making;
    private final DefaultsDesk defaults;
    private final Census census;
    private final ProgrammeDesk programmes;
    private final Health health;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public AdminScreen(
            SetupDesk desk,
            DefaultsDesk defaults,
            Census census,
            ProgrammeDesk programmes,
            Health health,
            People people,
            Pages pages,
            Screens screens) {
        this.making = new Making(desk, programmes, people, pages, screens);
        this.defaults = defaults;
        this.census = census;
        this.programmes = programmes;
        this.health = health;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** Gives a feature a tab of its own, after those that are there. */
    public void lodge(String name, Screens.Part screen) {
        guests.add(new Guest(name, screen));
    }

    private Optional<Guest> guest(Here here) {
        return guests.stream()
                .filter(one -> one.name().equals(here.asked(STEP)))
                .findFirst();
    }

    String show() {
        pages.need("setup");
        Here here = pages.screen(PATH);
        String inner = screens.guarded(() -> {
            try {
                return step(here);
            } catch (Refused refused) {
                return screens.sentence(screens.words().say(refused.key(), refused.values()));
            }
        });
        return render("screens/setup/admin/frame.vm", here, Map.of("innerHtml", inner));
    }

    private String step(Here here) {
        if (Making.asked(here)) {
            return making.show(here, "/setup/programmes");
        }
        Optional<Guest> guest = guest(here);
        if (guest.isPresent()) {
            return guest.get().screen().show("", here);
        }
        return switch (here.asked(STEP)) {
            case RULES -> rules(here);
            case "health" -> health(here);
            default -> list(here);
        };
    }

    private List<Tab> tabs(Here here) {
        String step = here.asked(STEP);
        boolean making = Making.begins(here);
        boolean elsewhere = making
                || step.equals(RULES)
                || step.equals("health")
                || guest(here).isPresent();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(WORDS + "tab.list", here.link(Map.of()), !elsewhere));
        tabs.add(new Tab(WORDS + "tab.new", link(here, Making.NEW), making));
        tabs.add(new Tab(WORDS + "tab.rules", link(here, RULES), step.equals(RULES)));
        guests.forEach(one -> tabs.add(
                new Tab("mentorship." + one.name() + ".tab", link(here, one.name()), step.equals(one.name()))));
        tabs.add(new Tab(WORDS + "tab.health", link(here, "health"), step.equals("health")));
        return tabs;
    }

    private static String link(Here here, String step) {
        return here.link(Map.of(STEP, step));
    }

    private String list(Here here) {
        Listed found = programmes.seen(visitor(), here.asked("mra-after"), PAGE);
        Numbers numbers = census.of(found.programmes());
        List<Row> rows =
                found.programmes().stream().map(one -> row(here, one, numbers)).toList();
        String next = found.next().isEmpty() ? "" : here.link(Map.of("mra-after", found.next()));
        return render("screens/setup/admin/list.vm", here, Map.of("rows", rows, "nextUrl", next));
    }

    private Row row(Here here, Programme one, Numbers numbers) {
        return new Row(
                one.key(),
                one.profile().name(),
                one.version(),
                "mentorship.programme.state." + one.state(),
                one.open() ? "aui-lozenge-success" : "",
                one.state() == Programme.State.ARCHIVED,
                one.spaceKey(),
                one.plan().kinds().stream()
                        .map(kind -> "mentorship.plan.kind." + kind)
                        .toList(),
                one.seats().coordinators().size(),
                one.seats().mentors().size(),
                numbers.open().getOrDefault(one.key(), 0),
                numbers.running().getOrDefault(one.key(), 0),
                pages.page(one.spaceKey(), one.places().programmePage()),
                settings(one),
                here.link(Map.of(Making.FROM, one.key())),
                here.link(Map.of(Making.MADE, one.key())));
    }

    private String settings(Programme programme) {
        return Here.with(pages.root() + SettingsScreen.PATH, Map.of("programme", programme.key()));
    }

    private String rules(Here here) {
        return render("screens/setup/admin/rules.vm", here, Map.of("rules", defaults.see(visitor())));
    }

    private String health(Here here) {
        List<Check> checks = health.look().stream().map(this::check).toList();
        return render("screens/setup/admin/health.vm", here, Map.of("checks", checks));
    }

    private Check check(Health.Work work) {
        List<Place> queues = work.programmes().stream()
                .map(key -> programmes.see(visitor(), key))
                .map(one -> new Place(
                        one.profile().name(),
                        pages.page(one.spaceKey(), one.places().queuePage())))
                .toList();
        return new Check(
                WORDS + "health." + work.kind(),
                work.well(),
                work.stopped(),
                work.last() == null ? "" : screens.words().dateTime(work.last()),
                work.late(),
                work.stuck(),
                queues);
    }

    private Visitor visitor() {
        return people.current();
    }

    private String render(String name, Here here, Map<String, Object> more) {
        Map<String, Object> context = new HashMap<>(more);
        context.put("here", here);
        context.put("live", true);
        context.put("id", "mentorship-admin");
        context.put("tabs", tabs(here));
        context.put("newUrl", link(here, Making.NEW));
        context.put("jobsUrl", pages.root() + "/admin/scheduledjobs/viewscheduledjobs.action");
        return screens.render(name, context);
    }
}
