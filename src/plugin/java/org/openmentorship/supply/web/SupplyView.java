package org.openmentorship.supply.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Words;
import org.openmentorship.supply.SupplyDesk;
import org.openmentorship.supply.SupplyDesk.Line;
import org.openmentorship.supply.SupplyDesk.Supply;

/** The supply of mentors as bars, with their numbers. */
public record SupplyView(
        String programmeName, boolean coordinates, List<Row> rows, int scarce, List<Week> weeks, int asked, int begun) {

    /** A week with two columns, measured in a picture of 20 for each week and 60 high. */
    public record Week(
            String day, int asked, int begun, int x, int askedTop, int askedHigh, int begunTop, int begunHigh) {
        /** Where its second column stands. */
        public int second() {
            return x + WIDTH;
        }
    }

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
    private static final int WIDTH = 8;
    private static final int STEP = 20;
    private static final int HIGH = 60;

    static SupplyView of(Supply supply, Map<PersonKey, Person> people, Words words) {
        int longest = supply.lines().stream()
                .mapToInt(one -> Math.max(one.places(), one.wanted()))
                .max()
                .orElse(0);
        return new SupplyView(
                supply.programme().profile().name(),
                supply.coordinates(),
                supply.lines().stream().map(one -> row(one, longest, people)).toList(),
                (int) supply.lines().stream().filter(Line::scarce).count(),
                weeks(supply.weeks(), words),
                supply.weeks().stream().mapToInt(SupplyDesk.Week::asked).sum(),
                supply.weeks().stream().mapToInt(SupplyDesk.Week::begun).sum());
    }

    private static List<Week> weeks(List<SupplyDesk.Week> weeks, Words words) {
        int most = weeks.stream()
                .mapToInt(one -> Math.max(one.asked(), one.begun()))
                .max()
                .orElse(0);
        return IntStream.range(0, weeks.size())
                .mapToObj(at -> week(weeks.get(at), at, Math.max(1, most), words))
                .toList();
    }

    private static Week week(SupplyDesk.Week one, int at, int most, Words words) {
        int asked = one.asked() * HIGH / most;
        int begun = one.begun() * HIGH / most;
        return new Week(
                words.day(one.monday()),
                one.asked(),
                one.begun(),
                at * STEP + 2,
                HIGH - asked,
                asked,
                HIGH - begun,
                begun);
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
