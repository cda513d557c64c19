package org.openmentorship.programme;

import static org.openmentorship.programme.Programme.list;
import static org.openmentorship.programme.Programme.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.plan.Asking;

/** What the programme asks in a request, and within which limits. */
public record RequestForm(
        int titleLimit,
        List<Question> questions,
        List<Check> checks,
        List<Skill> skills,
        String whoSees,
        int maxWeeks,
        int offerLimit,
        int edition,
        List<Past> past) {

    static final RequestForm EMPTY = new RequestForm(0, null, null, null, null, 0, 0, 0, null);

    /** A question with its help, the number of characters that an answer may have, and how it is answered. */
    public record Question(
            String id, String text, String help, int limit, boolean required, Asking type, List<String> options) {
        public Question {
            id = Programme.text(id);
            text = Programme.text(text);
            help = Programme.text(help);
            limit = limit == 0 ? 1000 : limit;
            type = type == null ? Asking.LONG : type;
            options = list(options);
        }

        /** Whether an answer to the other is one to this. */
        boolean asks(Question other) {
            return id.equals(other.id)
                    && text.equals(other.text)
                    && type == other.type
                    && options.equals(other.options);
        }
    }

    /** A question as it was asked up to this edition of the form. */
    public record Past(Question question, int edition) {}

    /** Something to confirm; {@code misfit} is the kind sentence when it is not, with a better place for the wish. */
    public record Check(String id, String text, String misfit, String alternative) {
        public Check {
            id = Programme.text(id);
            text = Programme.text(text);
            misfit = Programme.text(misfit);
            alternative = Programme.text(alternative);
        }
    }

    /** A skill of the programme’s catalogue with its group, which may be empty; a retired one only keeps its name. */
    public record Skill(String id, String label, String group, boolean retired) {
        public Skill(String id, String label, String group) {
            this(id, label, group, false);
        }

        public Skill {
            id = Programme.text(id);
            label = Programme.text(label);
            group = Programme.text(group);
        }
    }

    public RequestForm {
        titleLimit = titleLimit == 0 ? 120 : titleLimit;
        questions = list(questions);
        checks = list(checks);
        skills = list(skills);
        whoSees = text(whoSees);
        maxWeeks = maxWeeks == 0 ? 52 : maxWeeks;
        offerLimit = offerLimit == 0 ? 1000 : offerLimit;
        past = list(past);
    }

    /** The form after a change: questions that are asked no more, or otherwise, are kept as they were. */
    RequestForm after(RequestForm before) {
        List<Past> kept = new ArrayList<>(before.past);
        before.questions.stream()
                .filter(old -> questions.stream().noneMatch(old::asks))
                .forEach(old -> kept.add(new Past(old, before.edition)));
        int now = kept.size() == before.past.size() ? before.edition : before.edition + 1;
        return new RequestForm(titleLimit, questions, checks, skills, whoSees, maxWeeks, offerLimit, now, kept);
    }

    /** The questions that were asked in this edition, in their order today, and after them those that are asked no more. */
    public List<Question> asked(int then) {
        Map<String, Question> asked = new LinkedHashMap<>();
        questions.forEach(one -> asked.put(one.id(), one));
        past.stream().sorted(Comparator.comparing(Past::edition).reversed()).forEach(one -> {
            if (one.edition() >= then || !asked.containsKey(one.question().id())) {
                asked.put(one.question().id(), one.question());
            }
        });
        return List.copyOf(asked.values());
    }

    /** Whether such a question is asked or was once. */
    public boolean knows(String id) {
        return question(id).isPresent()
                || past.stream().anyMatch(one -> one.question().id().equals(id));
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Check> check(String id) {
        return checks.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Skill> skill(String id) {
        return skills.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
