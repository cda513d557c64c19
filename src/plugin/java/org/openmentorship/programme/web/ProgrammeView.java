package org.openmentorship.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.openmentorship.plan.Plan;
import org.openmentorship.programme.Guidance;
import org.openmentorship.programme.Profile;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Programme.Running.Word;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.shared.Person;

/** A programme as its page shows it; nothing is said here that the programme does not say itself. */
public record ProgrammeView(
        Programme.State state,
        Profile profile,
        Guidance guidance,
        List<String> questions,
        Word word,
        boolean asks,
        boolean buddies,
        String weeksKey,
        Ways ways,
        List<Circle> people) {

    /** An example with why it fits or not, and where it would fit better. */
    public record Example(String text, String reason, String better, String betterUrl) {}

    /** A form that somebody may want, what for, who sees what is written in it, and a sample where there is one. */
    public record Document(
            String titleKey, String useKey, String seesKey, String url, String sampleKey, String sampleUrl) {}

    /** Where the forms are; empty where a programme has none, or has not said on which page. */
    record Ways(String form, String board, String mine, String mentors, String sample) {}

    /** People under one heading. */
    public record Circle(String titleKey, List<Person> people) {}

    private static final String WORDS = "mentorship.programme.";

    /** The word is null in a programme that does without contracts. */
    static ProgrammeView of(Programme programme, Ways ways, List<Circle> people) {
        List<String> questions = programme.form().questions().stream()
                .map(RequestForm.Question::text)
                .toList();
        return new ProgrammeView(
                programme.state(),
                programme.profile(),
                programme.guidance(),
                questions,
                programme.running().contract() ? programme.running().word() : null,
                programme.plan().asks(),
                programme.plan().buddies(),
                WORDS + "weeks" + shape(programme.plan().kinds()),
                ways,
                people);
    }

    /** Pairs have a project each; who mentors many goes on; in a cohort the time is everybody’s. */
    private static String shape(List<Plan.Kind> kinds) {
        if (kinds.isEmpty() || kinds.equals(List.of(Plan.Kind.PAIR))) {
            return "";
        }
        return kinds.equals(List.of(Plan.Kind.ONE_MENTOR_MANY)) ? ".again" : ".all";
    }

    public String formUrl() {
        return ways.form();
    }

    public String boardUrl() {
        return ways.board();
    }

    public String askKey() {
        return WORDS + (buddies ? "ask.buddy" : "ask");
    }

    public String mentorKey() {
        return WORDS + (buddies ? "mentor.buddy" : "mentor");
    }

    public String mentorsKey() {
        return WORDS + (buddies ? "mentors.buddy" : "mentors");
    }

    public String mentorsUrl() {
        return ways.mentors();
    }

    public boolean open() {
        return state == Programme.State.OPEN;
    }

    /** {@code waits} where people are called by rounds, and nobody is called today. */
    public String stateKey(boolean waits) {
        return WORDS + "state." + (open() && waits ? "BETWEEN" : state);
    }

    public String tone(boolean waits) {
        return open() && !waits ? "aui-lozenge-success" : "";
    }

    public int weeks() {
        return profile.weeks();
    }

    public List<Example> good() {
        return guidance.good().stream().map(this::example).toList();
    }

    public List<Example> poor() {
        return guidance.poor().stream().map(this::example).toList();
    }

    private Example example(Guidance.Example one) {
        return guidance.alternative(one.alternative())
                .map(better -> new Example(one.text(), one.reason(), better.label(), better.url()))
                .orElseGet(() -> new Example(one.text(), one.reason(), "", ""));
    }

    public List<Document> documents() {
        List<Document> all = new ArrayList<>();
        if (asks) {
            all.add(document("request", buddies ? ".buddy" : "", ways.form()));
        }
        all.add(document("offer", buddies ? ".buddy" : "", ways.board()));
        if (word != null) {
            String key = WORDS + "document.contract.";
            all.add(new Document(
                    key + word, key + "use", key + "sees", ways.mine(), key + "sample." + word, ways.sample()));
        }
        all.add(document("withdrawal", "", ways.mine().isEmpty() ? ways.board() : ways.mine()));
        return all;
    }

    private static Document document(String name, String kind, String url) {
        String key = WORDS + "document." + name;
        return new Document(key + kind, key + ".use" + kind, key + ".sees", url, "", "");
    }

    public boolean hasSteps() {
        return !guidance.steps().isEmpty();
    }

    public boolean hasBenefits() {
        return !guidance.menteeBenefits().isEmpty()
                || !guidance.mentorBenefits().isEmpty();
    }

    public boolean hasExamples() {
        return !guidance.good().isEmpty() || !guidance.poor().isEmpty();
    }

    public boolean hasQuestions() {
        return !questions.isEmpty();
    }

    public boolean hasAlternatives() {
        return !guidance.alternatives().isEmpty();
    }

    public boolean hasMentorRole() {
        return !guidance.mentorRole().isEmpty();
    }

    public boolean hasPeople() {
        return !people.isEmpty();
    }

    public boolean hasLinks() {
        return !profile.links().isEmpty();
    }

    public boolean hasBackground() {
        return hasLinks() || !profile.values().isEmpty() || !profile.licence().isEmpty();
    }
}
