package org.openmentorship.setup.web;

import static org.openmentorship.setup.web.Field.choice;
import static org.openmentorship.setup.web.Field.field;
import static org.openmentorship.setup.web.Field.line;
import static org.openmentorship.setup.web.Field.number;
import static org.openmentorship.setup.web.Field.rows;
import static org.openmentorship.setup.web.Field.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmentorship.plan.Asking;
import org.openmentorship.plan.Plan;
import org.openmentorship.plan.Right;
import org.openmentorship.plan.Sights;
import org.openmentorship.programme.Programme;
import org.openmentorship.setup.web.Field.Choice;
import org.openmentorship.setup.web.Field.Kind;

/** The settings of a programme, part by part: which fields each of them has. */
final class Parts {
    private static final Map<String, List<Field>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("identity", identity());
        ALL.put("running", running());
        ALL.put("rounds", rounds());
        ALL.put("guidance", guidance());
        ALL.put("form", form());
        ALL.put("people", people());
        ALL.put("goals", goals());
        ALL.put("places", places());
    }

    private Parts() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static List<Field> fields(String part) {
        return ALL.get(part);
    }

    private static List<Field> identity() {
        return List.of(
                line("profile.name", "name").needed(),
                text("profile.purpose", "purpose").needed().told(),
                field("profile.about", "about", Kind.PARAGRAPHS).told(),
                text("profile.statusNote", "status").told(),
                rows("profile.values", "values", line("title", "title").needed(), text("text", "text")),
                rows(
                        "profile.links",
                        "links",
                        line("label", "label").needed(),
                        line("url", "url").needed()),
                line("profile.licence", "licence").told());
    }

    private static List<Field> running() {
        return List.of(
                choice("plan.kinds", "kinds", Kind.SET, "mentorship.plan.kind.", Plan.Kind.values())
                        .told(),
                choice("plan.ways", "ways", Kind.SET, "mentorship.setup.way.", Plan.Way.values())
                        .told(),
                number("profile.weeks", "weeks").needed().told(),
                number("running.hoursAWeek", "hours").needed(),
                number("running.meetEveryWeeks", "meet").needed(),
                field("running.silenceDays", "silence", Kind.NUMBERS).told(),
                field("running.contract", "contract", Kind.FLAG).told(),
                choice("running.word", "word", Kind.CHOICE, "mentorship.setup.word.", Programme.Running.Word.values()),
                new Field("running.language", "language", Kind.CHOICE, false, true, languages(), List.of()),
                text("running.recording", "recording").told(),
                rows(
                        "plan.parts",
                        "parts",
                        choice("matter", "matter", Kind.CHOICE, "mentorship.plan.part.", Plan.Matter.values()),
                        field("on", "on", Kind.FLAG),
                        text("text", "text")));
    }

    private static List<Choice> languages() {
        return List.of("en", "de", "fr", "es").stream()
                .map(one -> new Choice(one, "mentorship.setup.language." + one))
                .toList();
    }

    private static List<Field> rounds() {
        return List.of(
                line("plan.rounds.prefix", "prefix").told(),
                line("plan.rounds.join", "join").told(),
                rows(
                                "plan.rounds.rounds",
                                "rounds",
                                number("number", "number").needed(),
                                field("callOpens", "opens", Kind.DATE),
                                field("deadline", "deadline", Kind.DATE).told(),
                                field("starts", "starts", Kind.DATE).needed(),
                                number("weeks", "length").needed(),
                                rows(
                                        "phases",
                                        "phases",
                                        line("name", "phase").needed(),
                                        field("from", "from", Kind.DATE).needed(),
                                        field("until", "until", Kind.DATE).needed(),
                                        text("text", "text")))
                        .told());
    }

    private static List<Field> guidance() {
        Field better = field("alternative", "better", Kind.PLACES);
        Field example = text("text", "example").needed();
        Field reason = text("reason", "reason").needed();
        return List.of(
                rows("guidance.steps", "steps", line("title", "title").needed(), text("text", "text")),
                field("guidance.menteeBenefits", "mentees", Kind.LINES).told(),
                field("guidance.mentorBenefits", "mentors", Kind.LINES).told(),
                field("guidance.goodProject", "fits", Kind.LINES).told(),
                rows("guidance.good", "good", example, reason),
                rows("guidance.poor", "poor", example, reason, better),
                field("guidance.mentorRole", "does", Kind.LINES).told(),
                rows(
                                "guidance.alternatives",
                                "alternatives",
                                line("label", "label").needed(),
                                text("text", "text"),
                                line("url", "url"),
                                text("message", "message").told())
                        .told());
    }

    private static List<Field> form() {
        return List.of(
                rows(
                                "form.questions",
                                "questions",
                                line("text", "question").needed(),
                                choice("type", "type", Kind.CHOICE, "mentorship.setup.type.", Asking.values()),
                                field("options", "options", Kind.LINES).told(),
                                text("help", "hint"),
                                number("limit", "limit").told(),
                                field("required", "required", Kind.FLAG))
                        .told(),
                rows(
                                "form.checks",
                                "checks",
                                text("text", "check").needed(),
                                text("misfit", "misfit").told(),
                                field("alternative", "better", Kind.PLACES))
                        .told(),
                rows(
                        "form.skills",
                        "skills",
                        line("label", "skill").needed(),
                        line("group", "skill-group"),
                        field("retired", "retired", Kind.FLAG)),
                text("form.whoSees", "sees"),
                number("form.titleLimit", "title-limit").needed(),
                number("form.maxWeeks", "most-weeks").needed(),
                number("form.offerLimit", "offer-limit").needed());
    }

    private static List<Field> people() {
        return List.of(
                Field.names("seats.coordinators", "coordinators").needed().told(),
                Field.names("seats.leads", "leads").told(),
                Field.names("seats.contacts", "contacts").told(),
                Field.names("seats.mentors", "seated").told(),
                line("seats.mentorsGroup", "mentors-group"),
                line("seats.askersGroup", "askers-group").told(),
                sight("board").told(),
                sight("mentors"),
                sight("supply"),
                sight("meetups").told(),
                sight("people").told(),
                roles());
    }

    private static Field roles() {
        return rows(
                        "plan.roles",
                        "roles",
                        line("name", "role").needed(),
                        text("text", "description").needed(),
                        choice("right", "right", Kind.CHOICE, "mentorship.plan.right.", Right.values())
                                .told(),
                        choice("entry", "entry", Kind.CHOICE, "mentorship.plan.entry.", Plan.Access.values()),
                        number("wanted", "newcomers").told(),
                        rows("steps", "onboarding", line("text", "step").needed())
                                .told(),
                        rows(
                                        "links",
                                        "role-links",
                                        line("label", "label").needed(),
                                        line("url", "url").needed())
                                .told())
                .told();
    }

    private static List<Field> goals() {
        return List.of(
                rows(
                        "plan.goals",
                        "goals",
                        text("text", "goal").needed(),
                        line("measure", "measure"),
                        line("target", "target")),
                rows(
                                "plan.groups",
                                "groups",
                                line("name", "group").needed(),
                                number("wanted", "wanted").told(),
                                field("why", "why", Kind.LINES),
                                rows(
                                        "support",
                                        "support",
                                        text("text", "helps").needed(),
                                        text("means", "means"),
                                        field("offered", "offered", Kind.FLAG)))
                        .told());
    }

    private static List<Field> places() {
        return List.of(
                line("places.programmePage", "page-programme").told(),
                line("places.formPage", "page-form"),
                line("places.boardPage", "page-board"),
                line("places.mentorsPage", "page-mentors"),
                line("places.supplyPage", "page-supply"),
                line("places.minePage", "page-mine"),
                line("places.meetupsPage", "page-meetups"),
                line("places.queuePage", "page-queue"),
                line("places.contractsPage", "page-contracts"));
    }

    private static Field sight(String what) {
        return choice(
                "plan.sights." + what, "sees-" + what, Kind.CHOICE, "mentorship.setup.sight.", Sights.Sight.values());
    }
}
