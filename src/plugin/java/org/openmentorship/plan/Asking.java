package org.openmentorship.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.openmentorship.shared.Problems;

/** How a question is answered; answers are texts: several choices one to a line, a day as in ISO 8601, a tick as “yes”. */
public enum Asking {
    LONG,
    SHORT,
    CHOICE,
    SEVERAL,
    NUMBER,
    DATE,
    LINK,
    TICK;

    public static final String TICKED = "yes";
    private static final String SHARED = "mentorship.shared.problem.";
    private static final int SHOWN = 60;

    public boolean chooses() {
        return this == CHOICE || this == SEVERAL;
    }

    /** The answer cleaned; what is wrong with it is noted beside the field. */
    public String check(
            String field, String raw, boolean required, int limit, List<String> options, Problems problems) {
        return switch (this) {
            case LONG -> problems.text(field, raw, required, limit);
            case LINK -> problems.link(field, raw, required);
            case CHOICE, SEVERAL -> chosen(field, raw == null ? "" : raw, required, options, problems);
            case TICK -> ticked(field, raw == null ? "" : raw, required, problems);
            case SHORT, NUMBER, DATE -> line(field, problems.line(field, raw, required, limit), problems);
        };
    }

    private String line(String field, String answer, Problems problems) {
        if (this == NUMBER && !answer.isEmpty() && !answer.matches("[-+]?\\d{1,15}([.,]\\d{1,6})?")) {
            problems.add(field, "mentorship.plan.problem.number");
        } else if (this == DATE && !answer.isEmpty() && !day(answer)) {
            problems.add(field, SHARED + "day");
        }
        return answer;
    }

    private static boolean day(String answer) {
        try {
            return LocalDate.parse(answer).getYear() > 0 && answer.matches("[1-9]\\d{3}-\\d\\d-\\d\\d");
        } catch (DateTimeException e) {
            return false;
        }
    }

    private String chosen(String field, String raw, boolean required, List<String> options, Problems problems) {
        List<String> lines = raw.lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        lines.stream()
                .filter(one -> !options.contains(one))
                .findFirst()
                .ifPresent(one -> problems.add(
                        field, SHARED + "unknown-choice", one.substring(0, Math.min(SHOWN, one.length()))));
        if ((required && lines.isEmpty()) || (this == CHOICE && lines.size() > 1)) {
            problems.add(field, SHARED + "choose");
        }
        return lines.stream().filter(options::contains).collect(Collectors.joining("\n"));
    }

    private static String ticked(String field, String raw, boolean required, Problems problems) {
        boolean ticked = raw.strip().equals(TICKED);
        if (required && !ticked) {
            problems.add(field, SHARED + "required");
        } else if (!ticked && !raw.isBlank()) {
            problems.add(field, SHARED + "wrong-type");
        }
        return ticked ? TICKED : "";
    }
}
