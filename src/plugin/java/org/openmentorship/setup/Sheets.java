package org.openmentorship.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Programme.Places;
import org.openmentorship.setup.Preset.Sheet;
import org.openmentorship.shared.PersonKey;

/** The pages of a programme: which there are, what stands on them, and who sees them. */
public final class Sheets {
    /** The place of the page that all others lie below. */
    public static final String TOP = "programmePage";

    private static final Map<String, String> MACROS = macros();
    /** The design sheet, which is no place that the programme needs. */
    static final String DESIGN = "designPage";

    private static final String ONCE = "place:";
    private static final String MACRO = "<ac:structured-macro ac:name=\"%s\" ac:schema-version=\"1\">"
            + "<ac:parameter ac:name=\"programme\">%s</ac:parameter></ac:structured-macro>";

    private Sheets() {}

    private static Map<String, String> macros() {
        Map<String, String> macros = new LinkedHashMap<>();
        macros.put(TOP, "mentorship-programme");
        macros.put("formPage", "mentorship-request-form");
        macros.put("boardPage", "mentorship-request-board");
        macros.put("mentorsPage", "mentorship-mentors");
        macros.put("supplyPage", "mentorship-supply");
        macros.put("minePage", "mentorship-my-mentoring");
        macros.put("meetupsPage", "mentorship-meetup");
        macros.put("queuePage", "mentorship-queue");
        return macros;
    }

    /** The name by which the page of this place is wanted. */
    public static String once(String programme, String place) {
        return ONCE + programme + ":" + place;
    }

    /** The place that this name was wanted for, if it is one of a programme. */
    static String place(String once, String programme) {
        String beginning = once(programme, "");
        return once.startsWith(beginning) ? once.substring(beginning.length()) : "";
    }

    /** The names of all pages that a programme may have here. */
    static List<String> names(String programme) {
        return Stream.concat(MACROS.keySet().stream(), Stream.of(DESIGN))
                .map(place -> once(programme, place))
                .toList();
    }

    /** The pages that a programme has, so that another can have the same. */
    static List<Sheet> of(Programme programme) {
        return MACROS.entrySet().stream()
                .filter(one -> !programme.places().at(one.getKey()).isEmpty())
                .map(one -> new Sheet(
                        one.getKey(),
                        one.getKey().equals(TOP) ? "" : programme.places().at(one.getKey()),
                        "",
                        one.getValue(),
                        one.getKey().equals("queuePage")))
                .toList();
    }

    /** The titles by which the programme finds them; the one at the top is called as the programme is. */
    static Places places(Preset preset, String name) {
        Places kept = preset.programme().places();
        Places places = Places.none().with("contractsPage", kept.contractsPage());
        for (Sheet sheet : preset.pages()) {
            places = places.with(sheet.place(), title(sheet, name));
        }
        return places;
    }

    private static String title(Sheet sheet, String name) {
        return sheet.title() == null || sheet.title().isEmpty() ? name : sheet.title();
    }

    /** What is wanted of the wiki, by name, the top first. */
    static Map<String, Wish> wishes(Programme programme, List<Sheet> sheets, PersonKey author) {
        Map<String, Wish> wishes = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            boolean top = sheet.place().equals(TOP);
            wishes.put(
                    once(programme.key(), sheet.place()),
                    new Wish(
                            title(sheet, programme.profile().name()),
                            List.of(),
                            top ? "" : once(programme.key(), TOP),
                            body(programme, sheet),
                            author,
                            sheet.coordinators() ? coordinators(programme, author) : Set.of()));
        }
        return wishes;
    }

    /** The same page, below none of ours. */
    static Wish alone(Wish wish) {
        return new Wish(wish.title(), wish.under(), "", wish.body(), wish.author(), wish.people());
    }

    private static String body(Programme programme, Sheet sheet) {
        String macro = sheet.macro().isEmpty() ? "" : MACRO.formatted(sheet.macro(), programme.key());
        return sheet.text() + macro;
    }

    private static Set<PersonKey> coordinators(Programme programme, PersonKey author) {
        return Stream.of(programme.seats().coordinators(), programme.seats().leads(), List.of(author))
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }
}
