package org.openmentorship.supply.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;
import org.openmentorship.sheet.Sheet;
import org.openmentorship.supply.SupplyDesk;
import org.openmentorship.supply.SupplyDesk.Line;

/** The supply of mentors as rows. */
public final class SupplySheet implements Sheet {
    private static final List<String> HEADINGS = List.of("skill", "group", "places", "wanted", "others");
    private final SupplyDesk desk;
    private final People people;
    private final Screens screens;

    public SupplySheet(SupplyDesk desk, People people, Screens screens) {
        this.desk = desk;
        this.people = people;
        this.screens = screens;
    }

    @Override
    public Table open(Visitor visitor, String programme) {
        Words words = screens.words();
        List<List<Object>> rows =
                desk.see(visitor, programme).lines().stream().map(this::row).toList();
        return new Table(words.each("mentorship.sheet.", HEADINGS), words.zone(), next -> new Page(rows, ""));
    }

    private List<Object> row(Line line) {
        String others = people.find(line.others()).values().stream()
                .filter(Objects::nonNull)
                .filter(Person::active)
                .map(Person::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(line.skill().label(), line.skill().group(), line.places(), line.wanted(), others);
    }
}
