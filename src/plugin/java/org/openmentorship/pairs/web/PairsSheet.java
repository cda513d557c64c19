package org.openmentorship.pairs.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmentorship.pairs.PairsDesk;
import org.openmentorship.pairs.PairsDesk.Line;
import org.openmentorship.pairs.PairsDesk.Overview;
import org.openmentorship.pairs.PairsDesk.Query;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;
import org.openmentorship.sheet.Sheet;

/** All pairs as rows, with the filters of their screen. */
public final class PairsSheet implements Sheet {
    private static final List<String> HEADINGS =
            List.of("number", "title", "people", "state", "round", "week", "ofWeeks", "begins", "ends", "heard");

    private final PairsDesk desk;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public PairsSheet(PairsDesk desk, People people, Pages pages, Screens screens) {
        this.desk = desk;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    @Override
    public Table open(Visitor visitor, String programme) {
        Words words = screens.words();
        Query query = PairsFilter.query(pages.screen(""), programme, Query.MOST);
        return new Table(
                words.each("mentorship.sheet.", HEADINGS),
                words.zone(),
                next -> page(desk.see(visitor, query.after(next)), words));
    }

    private Page page(Overview overview, Words words) {
        Map<PersonKey, Person> known = people.find(PairsScreen.shown(overview));
        boolean inRounds = !overview.programme().plan().rounds().evergreen();
        return new Page(
                overview.lines().stream()
                        .map(one -> row(one, known, inRounds, words))
                        .toList(),
                overview.next());
    }

    private static List<Object> row(Line line, Map<PersonKey, Person> known, boolean inRounds, Words words) {
        Relationship one = line.pair();
        boolean counted = line.week().counted();
        PairsView.Row shown = PairsView.row(line, known, "", inRounds, words);
        String names = shown.people().stream()
                .map(who -> who.name() + " (" + words.text(who.roleKey()) + ")")
                .collect(Collectors.joining(", "));
        return Arrays.asList(
                one.id(),
                one.title(),
                names,
                words.text(shown.stateKey()),
                shown.round(),
                counted ? line.week().week() : null,
                counted ? line.week().weeks() : null,
                one.plan().start(),
                one.plan().end(),
                line.heard());
    }
}
