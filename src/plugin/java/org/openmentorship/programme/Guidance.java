package org.openmentorship.programme;

import static org.openmentorship.programme.Programme.list;

import java.util.List;
import java.util.Optional;

/** How the programme works and what fits it, in its own words. */
public record Guidance(
        List<Step> steps,
        List<String> menteeBenefits,
        List<String> mentorBenefits,
        List<String> goodProject,
        List<Example> good,
        List<Example> poor,
        List<String> mentorRole,
        List<Alternative> alternatives) {

    static final Guidance EMPTY = new Guidance(null, null, null, null, null, null, null, null);

    /** One step of the way, in order. */
    public record Step(String title, String text) {
        public Step {
            title = Programme.text(title);
            text = Programme.text(text);
        }
    }

    /** A project that fits or does not, why, and the id of a better place for it (or nothing). */
    public record Example(String text, String reason, String alternative) {
        public Example {
            text = Programme.text(text);
            reason = Programme.text(reason);
            alternative = Programme.text(alternative);
        }
    }

    /** Where else to take a wish; the message is the kind one that a coordinator starts from. */
    public record Alternative(String id, String label, String text, String url, String message) {
        public Alternative {
            id = Programme.text(id);
            label = Programme.text(label);
            text = Programme.text(text);
            url = Programme.text(url);
            message = Programme.text(message);
        }
    }

    public Guidance {
        steps = list(steps);
        menteeBenefits = list(menteeBenefits);
        mentorBenefits = list(mentorBenefits);
        goodProject = list(goodProject);
        good = list(good);
        poor = list(poor);
        mentorRole = list(mentorRole);
        alternatives = list(alternatives);
    }

    public Optional<Alternative> alternative(String id) {
        return alternatives.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
