package org.openmentorship.setup.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.setup.DefaultsDesk;
import org.openmentorship.setup.SetupDesk;
import org.openmentorship.setup.web.AdminView.Place;
import org.openmentorship.setup.web.AdminView.Tab;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;

/** The settings of a programme on one screen for each part; without a programme, those that the visitor may change. */
public final class SettingsScreen {
    /** What the screen says around its fields. */
    public record Room(
            String programme,
            String name,
            int version,
            String part,
            String reader,
            String pageUrl,
            String textUrl,
            String designUrl,
            boolean designed,
            Programme.State state) {
        public boolean is(String other) {
            return part.equals(other);
        }

        public boolean open() {
            return state == Programme.State.OPEN;
        }

        public boolean archived() {
            return state == Programme.State.ARCHIVED;
        }

        public String stateKey() {
            return "mentorship.programme.state." + state;
        }

        public String tone() {
            return open() ? "aui-lozenge-success" : "";
        }

        public String titleKey() {
            return WORDS + "part." + part;
        }

        public String textKey() {
            return WORDS + "about." + part;
        }
    }

    static final String PATH = "/plugins/servlet/mentorship/settings";
    private static final String WORDS = "mentorship.setup.";
    private static final String PROGRAMME = "programme";
    private static final String PART = "part";
    private static final int MOST = 200;
    private final Making making;
    private final SetupDesk desk;
    private final DefaultsDesk defaults;
    private final ProgrammeDesk programmes;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public SettingsScreen(
            SetupDesk desk,
            DefaultsDesk defaults,
            ProgrammeDesk programmes,
            People people,
            Pages pages,
            Screens screens) {
        this.making = new Making(desk, programmes, people, pages, screens);
        this.desk = desk;
        this.defaults = defaults;
        this.programmes = programmes;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    String show() {
        pages.need("settings");
        Here here = pages.screen(PATH);
        Map<String, Object> context = context(here);
        String inner = screens.guarded(() -> {
            try {
                return screen(context, here);
            } catch (Refused refused) {
                return screens.sentence(screens.words().say(refused.key(), refused.values()));
            }
        });
        context.put("innerHtml", inner);
        return screens.render("screens/setup/settings/frame.vm", context);
    }

    private String screen(Map<String, Object> context, Here here) {
        if (Making.asked(here)) {
            pages.need("setup");
            return making.show(here, "/setup/creations");
        }
        return here.asked(PROGRAMME).isEmpty() ? choose(context, here) : settings(context, here);
    }

    /** The programmes that this visitor looks after, in one space or in all. */
    private String choose(Map<String, Object> context, Here here) {
        String space = here.asked("space");
        List<Place> mine = programmes.seen(visitor(), "", MOST).programmes().stream()
                .filter(one -> space.isEmpty() || one.spaceKey().equals(space))
                .filter(one -> ProgrammeDesk.mayChange(visitor(), one))
                .map(one -> new Place(one.profile().name(), here.link(Map.of(PROGRAMME, one.key()))))
                .toList();
        context.put("places", mine);
        context.put("newUrl", defaults.lets(visitor()) ? Making.link(here, Making.STEP, Making.NEW) : "");
        return screens.render("screens/setup/settings/choose.vm", context);
    }

    private String settings(Map<String, Object> context, Here here) {
        Programme programme = programmes.see(visitor(), here.asked(PROGRAMME));
        if (!ProgrammeDesk.mayChange(visitor(), programme)) {
            throw new Refused(Refused.Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator");
        }
        String part = Parts.names().contains(here.asked(PART))
                ? here.asked(PART)
                : Parts.names().get(0);
        context.put("room", room(programme, part));
        context.put("tabs", tabs(programme, part, here));
        context.put("fieldsHtml", fields(context, Parts.fields(part)));
        return screens.render("screens/setup/settings/part.vm", context);
    }

    private Room room(Programme programme, String part) {
        String page = pages.page(programme.spaceKey(), programme.places().programmePage());
        Optional<ManagedPage> design = desk.design(visitor(), programme);
        boolean contract = programme.running().contract() && !page.isEmpty();
        return new Room(
                programme.key(),
                programme.profile().name(),
                programme.version(),
                part,
                visitor().key().value(),
                page,
                contract ? Here.with(page, Map.of("mrc-text", "edit")) : "",
                design.filter(one -> one.state() == ManagedPage.State.THERE)
                        .map(one -> pages.page(one.pageId()))
                        .orElse(""),
                design.isPresent(),
                programme.state());
    }

    private static List<Tab> tabs(Programme programme, String part, Here here) {
        return Parts.names().stream()
                .map(one -> new Tab(
                        WORDS + "part." + one,
                        here.link(Map.of(PROGRAMME, programme.key(), PART, one)),
                        one.equals(part)))
                .toList();
    }

    private String fields(Map<String, Object> context, List<Field> fields) {
        return fields.stream().map(one -> field(context, one)).collect(Collectors.joining());
    }

    /** Rows hold fields, which may be rows again. */
    private String field(Map<String, Object> context, Field field) {
        Map<String, Object> own = new HashMap<>(context);
        own.put("field", field);
        own.put("rowHtml", fields(context, field.inner()));
        return screens.render(
                field.is("ROWS") ? "screens/setup/settings/rows.vm" : "screens/setup/settings/field.vm", own);
    }

    private Visitor visitor() {
        return people.current();
    }

    private Map<String, Object> context(Here here) {
        Map<String, Object> context = new HashMap<>();
        context.put("here", here);
        context.put("live", true);
        context.put("id", "mentorship-settings");
        context.put("words", screens.words());
        return context;
    }
}
