package org.openmentorship.partner.web;

import java.util.HashMap;
import java.util.Map;
import org.openmentorship.partner.PartnerDesk;
import org.openmentorship.partner.PartnerDesk.Overview;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** What a programme wants, where it stands today, and its numbers: for partners and coordinators, to be read only. */
public final class PartnerScreen {
    /** The page, and the status of the answer. */
    record Shown(int status, String html) {}

    private static final int FINE = 200;
    private static final String PATH = "/plugins/servlet/mentorship/partner";
    private final PartnerDesk desk;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public PartnerScreen(PartnerDesk desk, People people, Pages pages, Screens screens) {
        this.desk = desk;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** Where to sign in; empty for those who are. */
    String signIn() {
        return people.current().signedIn() ? "" : pages.screen(PATH).signIn();
    }

    Shown show() {
        pages.need("partner");
        Here here = pages.screen(PATH);
        Words words = screens.words();
        try {
            Overview seen = desk.see(people.current(), here.asked("programme"));
            return new Shown(FINE, frame(here, screens.guarded(() -> view(seen, here, words))));
        } catch (Refused no) {
            return new Shown(no.why().status(), frame(here, screens.sentence(words.say(no.key(), no.values()))));
        }
    }

    private String view(Overview seen, Here here, Words words) {
        Programme programme = seen.programme();
        Map<String, Object> context = context(here);
        String page = pages.page(programme.spaceKey(), programme.places().programmePage());
        context.put("view", PartnerView.of(seen, page, words));
        context.put("planHtml", screens.lent("plan").show(programme.key(), here));
        return screens.render("screens/partner/partner.vm", context);
    }

    private String frame(Here here, String inner) {
        Map<String, Object> context = context(here);
        context.put("innerHtml", inner);
        return screens.render("screens/partner/frame.vm", context);
    }

    private Map<String, Object> context(Here here) {
        Map<String, Object> context = new HashMap<>();
        context.put("here", here);
        context.put("live", true);
        context.put("id", "mentorship-partner");
        context.put("words", screens.words());
        return context;
    }
}
