package org.openmentorship.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.openmentorship.plan.PlanRules;
import org.openmentorship.programme.Guidance.Alternative;
import org.openmentorship.programme.Guidance.Example;
import org.openmentorship.programme.Guidance.Step;
import org.openmentorship.programme.Profile.Entry;
import org.openmentorship.programme.Profile.Link;
import org.openmentorship.programme.Programme.Running;
import org.openmentorship.programme.RequestForm.Check;
import org.openmentorship.programme.RequestForm.Question;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.shared.Problems;

/** What a programme must be to be kept: cleaned texts, sensible numbers, ids that are there. */
public final class ProgrammeRules {
    private static final String WORDS = "mentorship.shared.problem.";
    private static final int LINE = 300;
    private static final int TEXT = 4000;
    private static final int MOST_REMINDERS = 6;
    private final Problems problems;

    private ProgrammeRules(Problems problems) {
        this.problems = problems;
    }

    /** The programme with its texts cleaned; what is wrong is noted beside its field. */
    public static Programme check(Programme raw, Problems problems) {
        return new ProgrammeRules(problems).programme(raw);
    }

    private Programme programme(Programme raw) {
        if (!Programme.isKey(raw.key())) {
            problems.add("key", WORDS + "id");
        }
        Guidance guidance = guidance(raw.guidance());
        if (raw.plan().buddies() && raw.running().contract()) {
            problems.add("running.contract", "mentorship.plan.problem.buddies-contract");
        }
        int weeks = raw.profile().weeks();
        if (weeks > raw.form().maxWeeks()) {
            problems.add(
                    "profile.weeks",
                    "mentorship.programme.problem.weeks",
                    weeks,
                    raw.form().maxWeeks());
        }
        return new Programme(
                raw.key(),
                raw.version(),
                raw.state(),
                problems.line("spaceKey", raw.spaceKey(), true, 255),
                profile(raw.profile()),
                guidance,
                form(raw.form(), guidance),
                seats(raw.seats()),
                raw.places().each((place, title) -> problems.line("places." + place, title, false, 255)),
                running(raw.running()),
                PlanRules.check(raw.plan(), problems));
    }

    private Profile profile(Profile raw) {
        range("profile.weeks", raw.weeks(), 1, 104);
        return new Profile(
                problems.line("profile.name", raw.name(), true, 120),
                text("profile.purpose", raw.purpose(), true),
                text("profile.statusNote", raw.statusNote(), false),
                each(
                        "profile.values",
                        raw.values(),
                        (at, one) ->
                                new Entry(line(at + ".title", one.title()), text(at + ".text", one.text(), false))),
                each(
                        "profile.links",
                        raw.links(),
                        (at, one) -> new Link(
                                line(at + ".label", one.label()), problems.link(at + ".url", one.url(), true))),
                problems.line("profile.licence", raw.licence(), false, LINE),
                raw.weeks(),
                texts("profile.about", raw.about()));
    }

    private Guidance guidance(Guidance raw) {
        Set<String> places = new HashSet<>();
        List<Alternative> alternatives = each(
                "guidance.alternatives",
                raw.alternatives(),
                (at, one) -> new Alternative(
                        id(at + ".id", one.id(), places),
                        line(at + ".label", one.label()),
                        text(at + ".text", one.text(), false),
                        problems.link(at + ".url", one.url(), false),
                        text(at + ".message", one.message(), false)));
        return new Guidance(
                each(
                        "guidance.steps",
                        raw.steps(),
                        (at, one) -> new Step(line(at + ".title", one.title()), text(at + ".text", one.text(), false))),
                texts("guidance.menteeBenefits", raw.menteeBenefits()),
                texts("guidance.mentorBenefits", raw.mentorBenefits()),
                texts("guidance.goodProject", raw.goodProject()),
                each("guidance.good", raw.good(), (at, one) -> example(at, one, places)),
                each("guidance.poor", raw.poor(), (at, one) -> example(at, one, places)),
                texts("guidance.mentorRole", raw.mentorRole()),
                alternatives);
    }

    private Example example(String at, Example raw, Set<String> places) {
        known(at + ".alternative", raw.alternative(), places);
        return new Example(
                text(at + ".text", raw.text(), true), text(at + ".reason", raw.reason(), true), raw.alternative());
    }

    private RequestForm form(RequestForm raw, Guidance guidance) {
        range("form.titleLimit", raw.titleLimit(), 10, 200);
        range("form.maxWeeks", raw.maxWeeks(), 1, 520);
        range("form.offerLimit", raw.offerLimit(), 10, 10_000);
        if (raw.questions().isEmpty()) {
            problems.add("form.questions", WORDS + "required");
        }
        Set<String> questions = new HashSet<>();
        Set<String> checks = new HashSet<>();
        Set<String> skills = new HashSet<>();
        Set<String> places =
                Set.copyOf(guidance.alternatives().stream().map(Alternative::id).toList());
        return new RequestForm(
                raw.titleLimit(),
                each("form.questions", raw.questions(), (at, one) -> question(at, one, questions)),
                each("form.checks", raw.checks(), (at, one) -> check(at, one, checks, places)),
                each(
                        "form.skills",
                        raw.skills(),
                        (at, one) -> new Skill(
                                id(at + ".id", one.id(), skills),
                                line(at + ".label", one.label()),
                                problems.line(at + ".group", one.group(), false, LINE),
                                one.retired())),
                text("form.whoSees", raw.whoSees(), false),
                raw.maxWeeks(),
                raw.offerLimit(),
                raw.edition(),
                raw.past());
    }

    private Question question(String at, Question raw, Set<String> ids) {
        range(at + ".limit", raw.limit(), 10, 10_000);
        boolean chooses = raw.type().chooses();
        if (chooses && raw.options().stream().distinct().count() < 2) {
            problems.add(at + ".options", "mentorship.programme.problem.options");
        }
        return new Question(
                id(at + ".id", raw.id(), ids),
                line(at + ".text", raw.text()),
                text(at + ".help", raw.help(), false),
                raw.limit(),
                raw.required(),
                raw.type(),
                chooses ? options(at + ".options", raw.options()) : List.of());
    }

    /** One to a line, so that several of them are an answer of several lines. */
    private List<String> options(String at, List<String> raw) {
        return each(at, raw, (place, one) -> line(place, one)).stream()
                .distinct()
                .toList();
    }

    private Check check(String at, Check raw, Set<String> ids, Set<String> places) {
        known(at + ".alternative", raw.alternative(), places);
        return new Check(
                id(at + ".id", raw.id(), ids),
                text(at + ".text", raw.text(), true),
                text(at + ".misfit", raw.misfit(), false),
                raw.alternative());
    }

    private Seats seats(Seats raw) {
        return new Seats(
                raw.leads().stream().distinct().toList(),
                raw.coordinators().stream().distinct().toList(),
                raw.contacts().stream().distinct().toList(),
                raw.mentors().stream().distinct().toList(),
                problems.line("seats.askersGroup", raw.askersGroup(), false, 255),
                problems.line("seats.mentorsGroup", raw.mentorsGroup(), false, 255));
    }

    private Running running(Running raw) {
        range("running.hoursAWeek", raw.hoursAWeek(), 1, 40);
        range("running.meetEveryWeeks", raw.meetEveryWeeks(), 1, 12);
        if (raw.silenceDays().size() > MOST_REMINDERS) {
            problems.add("running.silenceDays", WORDS + "too-many", MOST_REMINDERS);
        }
        int before = 0;
        for (int day : raw.silenceDays()) {
            range("running.silenceDays", day, before + 1, 365);
            before = day;
        }
        if (!raw.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            problems.add("running.language", WORDS + "choose");
        }
        return new Running(
                raw.contract(),
                raw.word(),
                raw.hoursAWeek(),
                raw.meetEveryWeeks(),
                raw.silenceDays(),
                text("running.recording", raw.recording(), false),
                raw.language());
    }

    private String line(String field, String raw) {
        return problems.line(field, raw, true, LINE);
    }

    private String text(String field, String raw, boolean required) {
        return problems.text(field, raw, required, TEXT);
    }

    private List<String> texts(String field, List<String> raw) {
        return each(field, raw, (at, one) -> text(at, one, true));
    }

    private <T> List<T> each(String field, List<T> raw, BiFunction<String, T, T> cleaned) {
        return problems.each(field, raw, cleaned);
    }

    private String id(String field, String id, Set<String> taken) {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,39}")) {
            problems.add(field, WORDS + "id");
        } else if (!taken.add(id)) {
            problems.add(field, WORDS + "taken", id);
        }
        return id;
    }

    private void known(String field, String id, Set<String> known) {
        if (!id.isEmpty() && !known.contains(id)) {
            problems.add(field, WORDS + "unknown-choice", id);
        }
    }

    private void range(String field, int number, int least, int most) {
        problems.range(field, number, least, most);
    }
}
