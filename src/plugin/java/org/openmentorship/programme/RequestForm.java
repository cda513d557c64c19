package org.openmentorship.programme;

import static org.openmentorship.programme.Programme.list;
import static org.openmentorship.programme.Programme.text;

import java.util.List;
import java.util.Optional;

/** What the programme asks in a request, and within which limits. */
public record RequestForm(
        int titleLimit,
        List<Question> questions,
        List<Check> checks,
        List<Skill> skills,
        String whoSees,
        int maxWeeks,
        int offerLimit) {

    static final RequestForm EMPTY = new RequestForm(0, null, null, null, null, 0, 0);

    /** A question with its help and the number of characters that an answer may have. */
    public record Question(String id, String text, String help, int limit, boolean required) {
        public Question {
            id = Programme.text(id);
            text = Programme.text(text);
            help = Programme.text(help);
            limit = limit == 0 ? 1000 : limit;
        }
    }

    /** Something to confirm; {@code misfit} is the kind sentence when it is not, with a better place for the wish. */
    public record Check(String id, String text, String misfit, String alternative) {
        public Check {
            id = Programme.text(id);
            text = Programme.text(text);
            misfit = Programme.text(misfit);
            alternative = Programme.text(alternative);
        }
    }

    /** A skill of the programme’s catalogue, and the name of the group that it belongs to, which may be empty. */
    public record Skill(String id, String label, String group) {
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
