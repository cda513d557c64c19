package org.openmentorship.world;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmentorship.plan.Plan;
import org.openmentorship.programme.Guidance;
import org.openmentorship.programme.Guidance.Alternative;
import org.openmentorship.programme.Guidance.Example;
import org.openmentorship.programme.Guidance.Step;
import org.openmentorship.programme.Profile;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.programme.RequestForm.Check;
import org.openmentorship.programme.RequestForm.Question;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.programme.Seats;
import org.openmentorship.request.Request.Draft;

/** The KIND scheme, as far as rules are concerned, and a project that fits it. */
public final class Kind {
    public static final Programme PROGRAMME = new Programme(
            "kind",
            1,
            Programme.State.OPEN,
            "MENTOR",
            new Profile(
                    "KIND Mentoring Scheme",
                    "Supports professional development.",
                    "Draft guidance",
                    List.of(),
                    List.of(),
                    "",
                    8,
                    List.of()),
            guidance(),
            form(),
            new Seats(
                    List.of(),
                    List.of(Village.COORDINATOR.key()),
                    List.of(),
                    List.of(Village.MENTOR.key(), Village.OTHER_MENTOR.key()),
                    "",
                    "mentors"),
            new Programme.Places("Mentoring", "Ask for a mentor", "Request board", "", "", "", "", "", ""),
            new Programme.Running(true, null, 1, 1, null, "", ""),
            null);

    /** Short, simple and precise. */
    public static final Draft DRAFT = new Draft(
            "Help me turn some R code into a package",
            Map.of(
                    "what", "Turn three analysis scripts into one tested package.",
                    "how", "By following the chapters of a book, one each week.",
                    "barriers", "Nobody in my team has ever built one.",
                    "mentor", "Have a look at my structure every second week."),
            List.of("r", "git"),
            6,
            Set.of("infrastructure", "organisation", "skills"));

    private Kind() {}

    public static Draft called(String title) {
        return new Draft(title, DRAFT.answers(), DRAFT.skills(), DRAFT.weeks(), DRAFT.checks());
    }

    public static Draft weeks(int weeks) {
        return new Draft(DRAFT.title(), DRAFT.answers(), DRAFT.skills(), weeks, DRAFT.checks());
    }

    public static Programme in(Programme.State state) {
        return PROGRAMME.with(1, state);
    }

    /** The same with another plan. */
    public static Programme planned(Plan plan) {
        Programme one = PROGRAMME;
        return new Programme(
                one.key(),
                one.version(),
                one.state(),
                one.spaceKey(),
                one.profile(),
                one.guidance(),
                one.form(),
                one.seats(),
                one.places(),
                one.running(),
                plan);
    }

    private static Guidance guidance() {
        return new Guidance(
                List.of(new Step("A mentee asks", "A mentee puts a request on the board.")),
                List.of("build your professional network"),
                List.of("pass on your skills"),
                List.of("short and simple"),
                List.of(new Example("help me turn some R code into a package", "specific and achievable", "")),
                List.of(
                        new Example("teach me how to code", "open-ended projects are not a good fit", "training"),
                        new Example("advise our organisation on x", "mentoring isn’t consultancy", "meetup"),
                        new Example(
                                "I need someone to encourage me to work harder", "mentoring isn’t cheerleading", ""),
                        new Example("my spreadsheet is broken", "focal requests belong on the network", "network")),
                List.of("largely technical advice"),
                List.of(
                        new Alternative("network", "Ask the network", "", "https://example.org/network", "Ask there"),
                        new Alternative("training", "Take a course", "", "", "Have a look at our courses"),
                        new Alternative("meetup", "Come to a meet-up", "", "", "Bring it along")));
    }

    private static RequestForm form() {
        return new RequestForm(
                120,
                List.of(
                        new Question("what", "What are you trying to do?", "", 600, true, null, null),
                        new Question("how", "How are you trying to do it?", "", 600, true, null, null),
                        new Question("barriers", "Which barrier(s) do you have in place?", "", 600, true, null, null),
                        new Question("mentor", "What do you need a mentor to do?", "", 600, true, null, null)),
                List.of(
                        new Check("infrastructure", "It needs no lot of new infrastructure", "That takes long.", ""),
                        new Check("organisation", "It needs no organisational change", "That is big.", "meetup"),
                        new Check("skills", "A mentor needs no unrealistic range of new skills", "", "")),
                List.of(
                        new Skill("r", "R", "Languages"),
                        new Skill("git", "Git", ""),
                        new Skill("sql", "SQL", "Languages")),
                "Everybody who sees this space",
                26,
                500,
                0,
                null);
    }
}
