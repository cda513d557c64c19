package org.openmentorship.programme.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.web.ProgrammeView.Circle;
import org.openmentorship.programme.web.ProgrammeView.Ways;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;

/** The macro mentorship-programme: the page on which a programme tells what it is and how to take part. */
public final class ProgrammeMacro extends ScreenMacro {
    private static final String SAMPLE = "mrc-text";
    private static final String SEATS = "mrs-seats";
    private static final String PAIRS = "mrv-pairs";
    private static final String SETTINGS = "/plugins/servlet/mentorship/settings";
    private final ProgrammeDesk programmes;

    public ProgrammeMacro(ProgrammeDesk programmes, People people, Pages pages, Screens screens) {
        super("mentorship-programme", people, pages, screens);
        this.programmes = programmes;
    }

    @Override
    protected String show(String key, Here here) {
        Programme programme = programmes.see(visitor(), key);
        boolean contract = programme.running().contract() && visitor().signedIn();
        if (contract && here.live() && !here.asked(SAMPLE).isEmpty()) {
            return screens.lent("contract-text").show(key, here);
        }
        for (Map.Entry<String, String> part :
                Map.of(SEATS, "seats", PAIRS, "pairs").entrySet()) {
            if (here.live()
                    && visitor().signedIn()
                    && !here.asked(part.getKey()).isEmpty()) {
                return screens.lent(part.getValue()).show(key, here);
            }
        }
        if (here.live()) {
            pages.need("programme");
        }
        ProgrammeView view = ProgrammeView.of(programme, ways(programme, here, contract), circles(programme));
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("plan", PlanView.of(programme.plan(), view.formUrl(), screens.words(), Instant.now()));
        context.put("live", here.live());
        context.put("settingsUrl", settings(programme, here));
        context.put("seatsUrl", seats(here));
        context.put("pairsUrl", settings(programme, here).isEmpty() ? "" : here.link(Map.of(PAIRS, "ALL")));
        context.put("id", "mentorship-programme-" + programme.key());
        context.put("planHtml", screens.render("screens/programme/plan.vm", context));
        return screens.render("screens/programme/programme.vm", context);
    }

    /** For those who may be told names. */
    private String seats(Here here) {
        return here.live() && visitor().signedIn() ? here.link(Map.of(SEATS, "NOW")) : "";
    }

    /** For those who may change it. */
    private String settings(Programme programme, Here here) {
        return here.live() && ProgrammeDesk.mayChange(visitor(), programme)
                ? Here.with(pages.root() + SETTINGS, Map.of("programme", programme.key()))
                : "";
    }

    private Ways ways(Programme programme, Here here, boolean contract) {
        String space = programme.spaceKey();
        return new Ways(
                programme.plan().asks()
                        ? pages.page(here, space, programme.places().formPage())
                        : "",
                pages.page(here, space, programme.places().boardPage()),
                pages.page(here, space, programme.places().minePage()),
                pages.page(here, space, programme.places().mentorsPage()),
                contract && here.live() ? here.link(Map.of(SAMPLE, "sample")) : "");
    }

    /** Leads and contacts, found in one look; anonymous visitors are told no names. */
    private List<Circle> circles(Programme programme) {
        if (!visitor().signedIn()) {
            return List.of();
        }
        Set<PersonKey> all = new LinkedHashSet<>(programme.seats().leads());
        all.addAll(programme.seats().contacts());
        Map<PersonKey, Person> found = people.find(all);
        List<Circle> circles = new ArrayList<>();
        add(circles, "mentorship.programme.leads", programme.seats().leads(), found);
        add(circles, "mentorship.programme.contacts", programme.seats().contacts(), found);
        return circles;
    }

    private static void add(
            List<Circle> circles, String titleKey, Collection<PersonKey> keys, Map<PersonKey, Person> found) {
        List<Person> there = keys.stream()
                .map(found::get)
                .filter(one -> one != null && one.active())
                .toList();
        if (!there.isEmpty()) {
            circles.add(new Circle(titleKey, there));
        }
    }
}
