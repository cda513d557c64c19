package org.openmentorship.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.plan.Asking;
import org.openmentorship.plan.Rounds;
import org.openmentorship.programme.Guidance.Example;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.programme.RequestForm.Question;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;

/** What a request must be to be kept, and what makes it a poor fit. */
public final class RequestRules {
    /** Why it may not fit: our sentence (an i18n key) or the programme’s own words, and a better place for it. */
    public record Misfit(String field, String key, List<Object> values, String text, String alternative) {
        public Misfit {
            values = List.copyOf(values);
        }
    }

    private static final String SHARED = "mentorship.shared.problem.";
    private static final String WORDS = "mentorship.request.misfit.";
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}’']+");
    private static final int WORDS_OF_SUBSTANCE = 4;
    private static final int WORDS_THAT_CARRY = 2;
    private static final double ALIKE = 0.75;

    private RequestRules() {}

    /** The draft with its texts cleaned; what is wrong is noted beside its field, gaps only when it is to be submitted. */
    public static Draft check(RequestForm form, Draft raw, boolean submit, Problems problems) {
        String title = problems.line("title", raw.title(), submit, form.titleLimit());
        Map<String, String> answers = new TreeMap<>();
        for (Question question : form.questions()) {
            String field = "answers." + question.id();
            boolean required = submit && question.required();
            String answer = question.type()
                    .check(field, raw.answer(question.id()), required, question.limit(), question.options(), problems);
            if (!answer.isEmpty()) {
                answers.put(question.id(), answer);
            }
        }
        raw.answers().keySet().stream()
                .filter(id -> !form.knows(id))
                .forEach(id -> problems.add("answers", SHARED + "unknown-choice", shown(id)));
        raw.skills().stream()
                .filter(id -> form.skill(id).isEmpty())
                .forEach(id -> problems.add("skills", SHARED + "unknown-choice", shown(id)));
        raw.checks().stream()
                .filter(id -> form.check(id).isEmpty())
                .forEach(id -> problems.add("checks", SHARED + "unknown-choice", shown(id)));
        if (raw.weeks() < (submit ? 1 : 0) || raw.weeks() > form.maxWeeks()) {
            problems.add("weeks", SHARED + "range", 1, form.maxWeeks());
        }
        List<String> skills = raw.skills().stream().distinct().toList();
        return new Draft(title, answers, skills, raw.weeks(), raw.checks(), form.edition(), raw.wished());
    }

    /** Why nothing can be submitted now although the programme is open: it takes no requests, or calls nobody today. */
    public static Optional<Refused> uncalled(Programme programme, Instant now) {
        Rounds rounds = programme.plan().rounds();
        String name = programme.profile().name();
        String words = "mentorship.request.problem.";
        if (!programme.plan().asks()) {
            return Optional.of(new Refused(Refused.Why.CLOSED, words + "other-way", name));
        }
        if (rounds.open(now)) {
            return Optional.empty();
        }
        return Optional.of(rounds.nextCall(now)
                .map(one -> new Refused(Refused.Why.CLOSED, words + "next-call", rounds.name(one), one.callOpens()))
                .orElseGet(() -> new Refused(Refused.Why.CLOSED, words + "no-call", name)));
    }

    /** Said kindly and never in the way: whoever has read it may submit anyway. */
    public static List<Misfit> misfits(Programme programme, Draft draft) {
        List<Misfit> found = new ArrayList<>();
        int weeks = programme.profile().weeks();
        if (draft.weeks() > weeks) {
            found.add(new Misfit("weeks", WORDS + "weeks", List.of(weeks, draft.weeks()), "", ""));
        }
        programme.form().checks().stream()
                .filter(check -> !draft.checks().contains(check.id()))
                .map(check -> new Misfit(
                        "checks." + check.id(),
                        WORDS + "check",
                        List.of(check.text()),
                        check.misfit(),
                        check.alternative()))
                .forEach(found::add);
        programme.form().questions().stream()
                .filter(question -> question.type() == Asking.LONG)
                .filter(question -> withoutSubstance(question, draft.answer(question.id())))
                .map(question ->
                        new Misfit("answers." + question.id(), WORDS + "substance", List.of(question.text()), "", ""))
                .forEach(found::add);
        List<Set<String>> texts = Stream.concat(draft.answers().values().stream(), Stream.of(draft.title()))
                .map(RequestRules::words)
                .toList();
        programme.guidance().poor().stream()
                .filter(example -> resembles(texts, example))
                .map(example -> new Misfit(
                        "title", WORDS + "example", List.of(example.text()), example.reason(), example.alternative()))
                .forEach(found::add);
        return found;
    }

    /** Hardly any words, or the question again. Scripts that write without spaces are counted by letters. */
    private static boolean withoutSubstance(Question question, String answer) {
        if (!question.required() && answer.isEmpty()) {
            return false;
        }
        Set<String> words = words(answer);
        Set<String> own = new HashSet<>(words);
        own.removeAll(words(question.text()));
        return (words.size() < WORDS_OF_SUBSTANCE || own.size() < 2)
                && answer.codePoints().filter(RequestRules::unspaced).count() < 2 * WORDS_OF_SUBSTANCE;
    }

    private static boolean unspaced(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Most of the carrying words of the example stand in the title or in one answer. */
    private static boolean resembles(List<Set<String>> texts, Example example) {
        Set<String> carrying = carrying(example.text());
        if (carrying.size() < WORDS_THAT_CARRY) {
            return false;
        }
        return texts.stream().anyMatch(words -> {
            long common = carrying.stream().filter(words::contains).count();
            return common >= Math.max(WORDS_THAT_CARRY, Math.ceil(ALIKE * carrying.size()));
        });
    }

    /** Words of four letters and more: what is shorter joins sentences and carries none. */
    private static Set<String> carrying(String text) {
        return words(text).stream()
                .filter(word -> word.codePointCount(0, word.length()) > 3)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(NOT_A_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    private static String shown(String id) {
        return id.length() > 60 ? id.substring(0, 60) + "…" : id;
    }
}
