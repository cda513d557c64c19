package org.openmentorship.supply.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.supply.SupplyDesk.Line;
import org.openmentorship.supply.SupplyDesk.Supply;

/** The supply of mentors as bars, with their numbers. */
public record SupplyView(String programmeName, boolean coordinates, List<Row> rows, int scarce) {

    /** One skill; the bars are parts of a hundred of the longest one. */
    public record Row(
            String skill,
            String group,
            int places,
            int wanted,
            int placesBar,
            int wantedBar,
            boolean scarce,
            List<Person> others) {
        public boolean hasOthers() {
            return !others.isEmpty();
        }
    }

    private static final int WHOLE = 100;
    private static final int NAMES = 5;

    static SupplyView of(Supply supply, Map<PersonKey, Person> people) {
        int longest = supply.lines().stream()
                .mapToInt(one -> Math.max(one.places(), one.wanted()))
                .max()
                .orElse(0);
        return new SupplyView(
                supply.programme().profile().name(),
                supply.coordinates(),
                supply.lines().stream().map(one -> row(one, longest, people)).toList(),
                (int) supply.lines().stream().filter(Line::scarce).count());
    }

    private static Row row(Line line, int longest, Map<PersonKey, Person> people) {
        return new Row(
                line.skill().label(),
                line.skill().group(),
                line.places(),
                line.wanted(),
                bar(line.places(), longest),
                bar(line.wanted(), longest),
                line.scarce(),
                line.others().stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .filter(Person::active)
                        .limit(NAMES)
                        .toList());
    }

    private static int bar(int number, int longest) {
        return longest == 0 ? 0 : number * WHOLE / longest;
    }

    public boolean hasRows() {
        return !rows.isEmpty();
    }
}
