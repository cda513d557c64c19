package org.openmentorship.badge.web;

import java.util.List;
import java.util.Map;
import org.openmentorship.badge.Badge;
import org.openmentorship.badge.Shelf;
import org.openmentorship.badge.Shelf.Given;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** Somebody’s badges as a list, for the screens of other features; nothing where there is none to show. */
public final class BadgeScreen {
    /** A badge in words; without an address its programme has no page. */
    public record Shown(String name, String reason, String by, String url, String when) {}

    private final Shelf shelf;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public BadgeScreen(Shelf shelf, People people, Pages pages, Screens screens) {
        this.shelf = shelf;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    public BadgeScreen lend() {
        screens.lend("badges", this::show);
        return this;
    }

    private String show(String person, Here here) {
        List<Given> given = shelf.see(people.current(), new PersonKey(person));
        if (given.isEmpty()) {
            return "";
        }
        pages.need("badge");
        Words words = screens.words();
        List<Shown> shown = given.stream().map(one -> shown(one, words)).toList();
        return screens.render("screens/badge/badges.vm", Map.of("badges", shown, "id", "mentorship-badges"));
    }

    private Shown shown(Given given, Words words) {
        Badge badge = given.badge();
        Programme by = given.by();
        return new Shown(
                words.say(badge.nameKey(), badge.values()),
                words.say(badge.reasonKey(), badge.values()),
                by.profile().name(),
                pages.page(by.spaceKey(), by.places().programmePage()),
                words.date(badge.at()));
    }
}
