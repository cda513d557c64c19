package org.openmentorship.programme.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.openmentorship.plan.Plan;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;

/** What a programme wants, for whom, and when, without what it asks of people: lent to other screens. */
public final class PlanScreen {
    private final ProgrammeDesk programmes;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public PlanScreen(ProgrammeDesk programmes, People people, Pages pages, Screens screens) {
        this.programmes = programmes;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** Under its name. */
    public PlanScreen lend() {
        screens.lend("plan", this::show);
        return this;
    }

    private String show(String key, Here here) {
        pages.need("programme");
        Programme programme = programmes.see(people.current(), key);
        Plan plan = programme.plan();
        Plan brief = new Plan(plan.kinds(), null, plan.rounds(), plan.goals(), plan.groups(), null, plan.ways(), null);
        Map<String, Object> context = new HashMap<>();
        context.put("view", new View(programme.open()));
        context.put("plan", PlanView.of(brief, "", screens.words(), Instant.now()));
        context.put("id", "mentorship-plan");
        context.put("planHtml", screens.render("screens/programme/plan.vm", context));
        return screens.render("screens/programme/brief.vm", context);
    }

    /** Whether anybody is called at all. */
    public record View(boolean open) {}
}
