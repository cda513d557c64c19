package org.openmentorship.request.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.plan.Asking;
import org.openmentorship.programme.Guidance;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.web.BoardFilter.Choice;

/** The request form with what is in it. */
public record FormView(
        String programme,
        String programmeName,
        String requestId,
        int version,
        String state,
        String submissionKey,
        String reader,
        String title,
        int titleLimit,
        List<Field> questions,
        List<Group> skills,
        String weeks,
        int programmeWeeks,
        int maxWeeks,
        List<Choice> checks,
        String whoSees,
        Guidance guidance,
        List<Unfinished> drafts,
        String boardUrl,
        String guideLink,
        String uncalled,
        Wished wished) {

    /** A question with its answer so far. */
    public record Field(
            String id,
            String field,
            String text,
            String help,
            int limit,
            boolean required,
            String value,
            Asking type,
            List<Choice> options) {
        public boolean typed() {
            return type == Asking.LONG || type == Asking.SHORT;
        }

        public boolean is(String other) {
            return type.name().equals(other);
        }

        public String inputType() {
            return switch (type) {
                case DATE -> "date";
                case LINK -> "url";
                default -> "text";
            };
        }
    }

    /** Skills that belong together; the name may be empty. */
    public record Group(String name, List<Choice> choices) {}

    /** The mentor whom somebody has in mind; nobody without a user name. */
    public record Wished(String user, String name) {
        static final Wished NOBODY = new Wished("", "");
    }

    /** A draft to go on with. */
    public record Unfinished(String title, String url, String note) {}

    /** What only the macro knows around the request; {@code uncalled} says why nothing can be submitted now. */
    record Around(
            String submissionKey,
            String reader,
            List<Unfinished> drafts,
            String boardUrl,
            String guideLink,
            String uncalled,
            Wished wished) {}

    private static final String WORDS = "mentorship.request.";
    private static final Draft BLANK = new Draft("", null, null, 0, null);

    /** The form for this request, or for a new one when it is null. */
    static FormView of(Programme programme, Request request, Around around) {
        RequestForm form = programme.form();
        Draft draft = request == null ? BLANK : request.draft();
        return new FormView(
                programme.key(),
                programme.profile().name(),
                request == null ? "" : "" + request.id(),
                request == null ? 0 : request.version(),
                request == null ? "" : request.state().name(),
                around.submissionKey(),
                around.reader(),
                draft.title(),
                form.titleLimit(),
                form.questions().stream().map(one -> field(one, draft)).toList(),
                skills(form, draft),
                draft.weeks() > 0 ? "" + draft.weeks() : "",
                programme.profile().weeks(),
                form.maxWeeks(),
                checks(form, draft),
                form.whoSees(),
                programme.guidance(),
                around.drafts(),
                around.boardUrl(),
                around.guideLink(),
                around.uncalled(),
                around.wished());
    }

    /** In their groups; a retired one is shown where it is chosen already. */
    private static List<Group> skills(RequestForm form, Draft draft) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        form.skills().stream()
                .filter(one -> !one.retired() || draft.skills().contains(one.id()))
                .forEach(one -> groups.computeIfAbsent(one.group(), name -> new ArrayList<>())
                        .add(new Choice(one.id(), one.label(), draft.skills().contains(one.id()))));
        return groups.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Choice> checks(RequestForm form, Draft draft) {
        return form.checks().stream()
                .map(one -> new Choice(one.id(), one.text(), draft.checks().contains(one.id())))
                .toList();
    }

    private static Field field(RequestForm.Question one, Draft draft) {
        String value = draft.answer(one.id());
        List<String> chosen = value.lines().toList();
        List<Choice> options = one.options().stream()
                .map(option -> new Choice(option, option, chosen.contains(option)))
                .toList();
        String field = "answers." + one.id();
        return new Field(
                one.id(), field, one.text(), one.help(), one.limit(), one.required(), value, one.type(), options);
    }

    public boolean isNew() {
        return requestId.isEmpty();
    }

    public boolean isOpen() {
        return state.equals(State.OPEN.name());
    }

    public boolean mayWithdraw() {
        return !isNew();
    }

    public String stateKey() {
        return WORDS + "state." + state;
    }

    public String tone() {
        return isNew() ? "" : BoardView.tone(State.valueOf(state));
    }

    public String introKey() {
        if (isNew()) {
            return WORDS + "form.intro";
        }
        return WORDS + (isOpen() ? "form.intro.open" : "form.intro.draft");
    }

    public boolean hasDrafts() {
        return !drafts.isEmpty();
    }

    public boolean hasSkills() {
        return !skills.isEmpty();
    }

    public boolean hasChecks() {
        return !checks.isEmpty();
    }

    public boolean hasGood() {
        return !guidance.good().isEmpty();
    }

    public boolean hasPoor() {
        return !guidance.poor().isEmpty();
    }

    public boolean hasAlternatives() {
        return !guidance.alternatives().isEmpty();
    }

    public boolean hasMentorRole() {
        return !guidance.mentorRole().isEmpty();
    }

    public boolean hasGuide() {
        return hasGood() || hasPoor() || !guidance.goodProject().isEmpty();
    }
}
