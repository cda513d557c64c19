package org.openmentorship.setup.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.setup.Preset;
import org.openmentorship.setup.SetupDesk;
import org.openmentorship.setup.web.AdminView.Blank;
import org.openmentorship.setup.web.AdminView.Made;
import org.openmentorship.setup.web.AdminView.Offer;
import org.openmentorship.setup.web.AdminView.Paper;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;

/** The way to a new programme: the presets, the form, and what was made; for administrators and for those whom they let. */
final class Making {
    static final String PRESET = "mra-preset";
    static final String FROM = "mra-from";
    static final String MADE = "mra-made";
    static final String STEP = "mra-step";
    static final String NEW = "new";
    private static final String SPACE = "space";
    private static final String WORDS = "mentorship.setup.";
    private final SetupDesk desk;
    private final ProgrammeDesk programmes;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    Making(SetupDesk desk, ProgrammeDesk programmes, People people, Pages pages, Screens screens) {
        this.desk = desk;
        this.programmes = programmes;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** Whether somebody is on this way. */
    static boolean asked(Here here) {
        return begins(here) || !here.asked(MADE).isEmpty();
    }

    static boolean begins(Here here) {
        return !here.asked(PRESET).isEmpty()
                || !here.asked(FROM).isEmpty()
                || here.asked(STEP).equals(NEW);
    }

    /** The step that is asked for; the form goes through this door. */
    String show(Here here, String door) {
        if (!here.asked(MADE).isEmpty()) {
            return made(here, programmes.see(visitor(), here.asked(MADE)));
        }
        List<Preset> presets = desk.presets(visitor());
        if (!here.asked(FROM).isEmpty()) {
            return blank(here, copy(programmes.see(visitor(), here.asked(FROM)), here, door));
        }
        Optional<Preset> preset = desk.preset(here.asked(PRESET));
        return preset.map(one -> blank(here, of(one, here, door))).orElseGet(() -> presets(here, presets));
    }

    private String presets(Here here, List<Preset> presets) {
        List<Offer> offers = presets.stream()
                .map(one -> Offer.of(one, link(here, PRESET, one.id())))
                .toList();
        return render("screens/setup/admin/presets.vm", here, Map.of("offers", offers));
    }

    private String blank(Here here, Blank form) {
        return render("screens/setup/admin/blank.vm", here, Map.of("form", form));
    }

    private Blank copy(Programme from, Here here, String door) {
        return new Blank("", from.key(), from.profile().name(), "", "", user(), List.of(), here.asked(SPACE), door);
    }

    private Blank of(Preset preset, Here here, String door) {
        String name = preset.programme().profile().name();
        List<String> titles = preset.pages().stream()
                .map(one -> one.title() == null || one.title().isEmpty() ? name : one.title())
                .filter(title -> !title.isEmpty())
                .toList();
        return new Blank(preset.id(), "", preset.name(), name, "", user(), titles, here.asked(SPACE), door);
    }

    private String user() {
        return people.userName(visitor().key()).orElse("");
    }

    private String made(Here here, Programme programme) {
        List<ManagedPage> found = desk.pages(visitor(), programme);
        boolean missing = found.stream().anyMatch(one -> one.gone() || one.state() == State.STUCK);
        Made made = new Made(
                programme.key(),
                programme.profile().name(),
                found.stream().map(this::paper).toList(),
                found.stream().anyMatch(one -> one.state() == State.WAITING),
                missing && visitor().admin(),
                Here.with(pages.root() + SettingsScreen.PATH, Map.of("programme", programme.key())));
        return render("screens/setup/admin/made.vm", here, Map.of("made", made));
    }

    private Paper paper(ManagedPage page) {
        return new Paper(
                page.given().title().isEmpty()
                        ? page.wish().title()
                        : page.given().title(),
                page.state() == State.THERE ? pages.page(page.pageId()) : "",
                WORDS + "page." + page.state(),
                page.state() == State.THERE
                        ? "aui-lozenge-success"
                        : page.state() == State.WAITING ? "" : "aui-lozenge-error",
                page.trouble() == Trouble.NONE ? "" : page.trouble().key());
    }

    private Visitor visitor() {
        return people.current();
    }

    /** Whoever comes from a space goes on in it. */
    static String link(Here here, String name, String value) {
        String space = here.asked(SPACE);
        return here.link(space.isEmpty() ? Map.of(name, value) : Map.of(name, value, SPACE, space));
    }

    private String render(String name, Here here, Map<String, Object> more) {
        Map<String, Object> context = new HashMap<>(more);
        context.put("here", here);
        context.put("live", true);
        context.put("id", "mentorship-new");
        context.put("newUrl", link(here, STEP, NEW));
        context.put("madeUrl", here.link(Map.of(MADE, "x")).replaceFirst("x$", ""));
        return screens.render(name, context);
    }
}
