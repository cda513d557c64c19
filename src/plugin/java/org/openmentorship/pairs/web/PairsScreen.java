package org.openmentorship.pairs.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openmentorship.pairs.PairsDesk;
import org.openmentorship.pairs.PairsDesk.Overview;
import org.openmentorship.pairs.PairsDesk.Query;
import org.openmentorship.plan.Rounds;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** All pairs of a programme, in place of its page, for those who coordinate it. */
public final class PairsScreen {
    private static final String AFTER = PairsFilter.PREFIX + "after";
    private final PairsDesk desk;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public PairsScreen(PairsDesk desk, People people, Pages pages, Screens screens) {
        this.desk = desk;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** To the page of the programme. */
    public PairsScreen lend() {
        screens.lend("pairs", this::show);
        return this;
    }

    private String show(String key, Here here) {
        Query query = PairsFilter.query(here, key, 0);
        Overview overview = desk.see(people.current(), query);
        pages.need("pairs");
        Map<String, Object> context = new HashMap<>();
        context.put("view", view(overview, query, here));
        context.put("id", "mentorship-pairs");
        return screens.render("screens/pairs/pairs.vm", context);
    }

    private PairsView view(Overview overview, Query query, Here here) {
        Words words = screens.words();
        Programme programme = overview.programme();
        Rounds rounds = programme.plan().rounds();
        Map<PersonKey, Person> known = people.find(shown(overview));
        String mine = pages.page(here, programme.spaceKey(), programme.places().minePage());
        Map<String, String> asked = new TreeMap<>(here.askedUnder(PairsFilter.PREFIX));
        return new PairsView(
                programme.profile().name(),
                here.link(Map.of()),
                !rounds.evergreen(),
                PairsFilter.of(here, query, rounds, words),
                overview.lines().stream()
                        .map(one -> PairsView.row(one, known, mine, !rounds.evergreen(), words))
                        .toList(),
                query.after().isEmpty() ? "" : with(here, asked, ""),
                overview.next().isEmpty() ? "" : with(here, asked, overview.next()),
                pages.sheet("pairs", programme.key(), asked));
    }

    static Set<PersonKey> shown(Overview overview) {
        return overview.lines().stream()
                .flatMap(one -> PairsView.people(one.pair()).stream())
                .map(member -> member.person())
                .collect(Collectors.toSet());
    }

    private static String with(Here here, Map<String, String> asked, String after) {
        Map<String, String> changed = new TreeMap<>(asked);
        changed.put(AFTER, after);
        return here.link(changed);
    }
}
