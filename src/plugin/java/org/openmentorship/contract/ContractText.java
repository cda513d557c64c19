package org.openmentorship.contract;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;

/**
 * The words of a programme’s contracts: each change makes a new version, and no version ever changes.
 *
 * <p>Texts named “storage” are in wiki storage format. {@code validUntil} may be null: then it is valid without end.
 */
public record ContractText(String programme, int version, PersonKey author, Instant at, Words words) {
    static final int TITLE = 200;
    static final int TEXT = 4000;
    private static final int ANSWER = 2000;
    private static final int YEAR = 366;
    private static final String SHARED = "mentorship.shared.problem.";
    private static final String WORDS = "mentorship.contract.problem.";

    /** What the coordinator writes; {@code language} is a BCP 47 tag. */
    public record Words(
            String language,
            LocalDate validUntil,
            String title,
            String introStorage,
            List<Clause> clauses,
            List<Field> fields,
            List<String> atTheEnd,
            List<String> reminders) {
        public Words {
            language = text(language);
            title = text(title);
            introStorage = text(introStorage);
            clauses = list(clauses);
            fields = list(fields);
            atTheEnd = list(atTheEnd);
            reminders = list(reminders);
        }

        private static <T> List<T> list(List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    /** One clause: a title and its text in storage format. */
    public record Clause(String title, String storage) {
        public Clause {
            title = text(title);
            storage = text(storage);
        }
    }

    /** Something that both agree in their own words before they sign. */
    public record Field(String id, String label, String help, boolean required) {
        public Field {
            id = text(id);
            label = text(label);
            help = text(help);
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** The outline with its texts cleaned; what is wrong is noted, and when it is to be proposed also what is missing. */
    Outline check(Outline raw, Outline before, boolean whole, LocalDate today, Problems problems) {
        String title = problems.line("title", raw.title(), true, TITLE);
        String description = problems.text("description", raw.description(), whole, TEXT);
        Map<String, String> answers = new TreeMap<>();
        for (Field field : words.fields()) {
            String answer =
                    problems.text("answers." + field.id(), raw.answer(field.id()), whole && field.required(), ANSWER);
            if (!answer.isEmpty()) {
                answers.put(field.id(), answer);
            }
        }
        Set<String> others = new TreeSet<>(raw.answers().keySet());
        words.fields().forEach(field -> others.remove(field.id()));
        if (!before.answers().keySet().containsAll(others)) {
            problems.add("answers", WORDS + "field-gone");
        }
        others.forEach(id -> answers.put(id, before.answer(id)));
        days(raw, whole, today, problems);
        range("hoursAWeek", raw.hoursAWeek(), 1, 40, problems);
        range("meetEveryWeeks", raw.meetEveryWeeks(), 0, 12, problems);
        return new Outline(title, description, answers, raw.start(), raw.end(), raw.hoursAWeek(), raw.meetEveryWeeks());
    }

    private static void days(Outline raw, boolean whole, LocalDate today, Problems problems) {
        if (whole && raw.start() == null) {
            problems.add("start", SHARED + "required");
        }
        if (whole && raw.end() == null) {
            problems.add("end", SHARED + "required");
        }
        if (raw.start() != null && Math.abs(ChronoUnit.DAYS.between(today, raw.start())) > YEAR) {
            problems.add("start", WORDS + "start-far");
        }
        if (raw.end() != null && whole && raw.end().isBefore(today)) {
            problems.add("end", WORDS + "end-past");
        } else if (raw.start() != null && raw.end() != null) {
            long days = ChronoUnit.DAYS.between(raw.start(), raw.end());
            if (days < 0) {
                problems.add("end", WORDS + "end-first");
            } else if (days > 2 * YEAR) {
                problems.add("end", WORDS + "end-far");
            }
        }
    }

    private static void range(String field, int number, int least, int most, Problems problems) {
        if (number < least || number > most) {
            problems.add(field, SHARED + "range", least, most);
        }
    }

    /** Lays the words out with what has been agreed, in storage format; whatever people have typed is escaped. */
    static final class Layout {
        private final TextDesk.Presets presets;

        Layout(TextDesk.Presets presets) {
            this.presets = presets;
        }

        /** The terms; the storage of clauses was checked when it was kept. */
        String terms(Contract contract, Programme programme, ContractText text) {
            Words words = text.words();
            Outline outline = contract.outline();
            StringBuilder out = new StringBuilder();
            out.append(heading(2, words.title())).append(words.introStorage());
            facts(out, words, contract, programme.running().recording());
            words.fields()
                    .forEach(field ->
                            out.append(heading(3, field.label())).append(paragraphs(outline.answer(field.id()))));
            for (int i = 0; i < words.clauses().size(); i++) {
                Clause clause = words.clauses().get(i);
                out.append(heading(3, (i + 1) + ". " + clause.title())).append(clause.storage());
            }
            list(out, words, "at-the-end", words.atTheEnd());
            list(out, words, "remember", words.reminders());
            return out.append(paragraphs(said(words, "version", contract.version(), text.version())))
                    .toString();
        }

        /** The whole page: the macro around the terms, then room for people’s own words. */
        String page(Terms terms, Words words) {
            return "<ac:structured-macro ac:name=\"mentorship-contract\"><ac:parameter ac:name=\"contract\">"
                    + terms.contract() + "</ac:parameter><ac:rich-text-body>" + terms.storage()
                    + "</ac:rich-text-body></ac:structured-macro>"
                    + heading(2, said(words, "our-notes")) + paragraphs(said(words, "our-notes-hint"))
                    + heading(2, said(words, "our-links")) + paragraphs(said(words, "our-links-hint"));
        }

        private void facts(StringBuilder out, Words words, Contract contract, String recording) {
            Outline outline = contract.outline();
            out.append("<table><tbody>");
            row(out, words, "project", paragraphs(outline.title()));
            row(out, words, "about", paragraphs(outline.description()));
            row(out, words, "mentee", people(contract, Role.MENTEE));
            row(out, words, "mentor", people(contract, Role.MENTOR));
            String period = said(words, "from-to", date(words, outline.start()), date(words, outline.end()));
            row(out, words, "period", paragraphs(period));
            row(out, words, "time", paragraphs(said(words, "hours", outline.hoursAWeek())));
            row(out, words, "meetings", paragraphs(said(words, "weeks", outline.meetEveryWeeks())));
            if (!recording.isEmpty()) {
                row(out, words, "recording", paragraphs(recording));
            }
            out.append("</tbody></table>");
        }

        private void row(StringBuilder out, Words words, String label, String storage) {
            out.append("<tr><th>")
                    .append(paragraphs(said(words, label)))
                    .append("</th><td>")
                    .append(storage)
                    .append("</td></tr>");
        }

        private void list(StringBuilder out, Words words, String label, List<String> points) {
            if (!points.isEmpty()) {
                out.append(heading(3, said(words, label))).append("<ul>");
                points.forEach(
                        point -> out.append("<li>").append(paragraphs(point)).append("</li>"));
                out.append("</ul>");
            }
        }

        private static String people(Contract contract, Role role) {
            String people = contract.parties().stream()
                    .filter(party -> party.role() == role)
                    .map(party -> "<p><ac:link><ri:user ri:userkey=\""
                            + escaped(party.person().value()) + "\"/></ac:link></p>")
                    .collect(Collectors.joining());
            return people.isEmpty() ? paragraphs("…") : people;
        }

        private String said(Words words, String name, Object... values) {
            return new MessageFormat(presets.label(words.language(), name), locale(words)).format(values);
        }

        /** English without a region is British, as our own words are. */
        private static Locale locale(Words words) {
            return words.language().equals("en") ? Locale.UK : Locale.forLanguageTag(words.language());
        }

        private static String date(Words words, LocalDate day) {
            return day == null
                    ? "…"
                    : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(locale(words))
                            .format(day);
        }

        private static String heading(int level, String text) {
            return "<h" + level + ">" + escaped(text) + "</h" + level + ">";
        }

        private static String paragraphs(String text) {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> "<p>" + escaped(line) + "</p>")
                    .collect(Collectors.joining());
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
