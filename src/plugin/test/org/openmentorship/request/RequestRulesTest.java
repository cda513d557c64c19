package org.openmentorship.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.RequestRules.Misfit;
import org.openmentorship.shared.Problems;
import org.openmentorship.world.Kind;

/** What a request must be, and what makes it a poor fit. */
class RequestRulesTest {
    @Test
    @Tag("KIND-14")
    @Tag("KIND-15")
    @Tag("KIND-16")
    @Tag("KIND-17")
    @Tag("KIND-32")
    void eachOfTheFourQuestionsMustBeAnsweredToSubmitButNotToSave() {
        Draft empty = new Draft("", Map.of(), List.of(), 0, Set.of());

        assertThat(fields(empty, true))
                .containsExactly("title", "answers.what", "answers.how", "answers.barriers", "answers.mentor", "weeks");
        assertThat(fields(empty, false)).isEmpty();
    }

    @Test
    @Tag("KIND-13")
    void anAnswerHasALimitCountedInCharactersAsPeopleSeeThem() {
        assertThat(fields(answering("what", "😀".repeat(600)), true)).isEmpty();
        assertThat(fields(answering("what", "😀".repeat(601)), true)).containsExactly("answers.what");
        assertThat(fields(answering("what", "x".repeat(601)), false)).containsExactly("answers.what");
        assertThat(fields(Kind.called("x".repeat(121)), false)).containsExactly("title");
    }

    @Test
    void whatTheProgrammeDoesNotKnowIsRefused() {
        Draft draft = new Draft("Title", Map.of("who", "me"), List.of("r", "cooking"), 4, Set.of("luck"));

        assertThat(fields(draft, false)).containsExactly("answers", "skills", "checks");
    }

    @Test
    @Tag("KIND-11")
    void aProjectBeyondTheProgrammesWeeksIsAskedKindlyAndNotRefused() {
        assertThat(fields(Kind.weeks(9), true)).isEmpty();
        assertThat(misfits(Kind.weeks(9))).extracting(Misfit::field).containsExactly("weeks");
        assertThat(misfits(Kind.weeks(9)).get(0).values()).containsExactly(8, 9);
        assertThat(misfits(Kind.weeks(8))).isEmpty();
        assertThat(fields(Kind.weeks(27), true)).containsExactly("weeks");
        assertThat(fields(Kind.weeks(-1), false)).containsExactly("weeks");
    }

    @Test
    @Tag("KIND-12")
    void eachCheckThatIsNotConfirmedIsAMisfitInTheProgrammesWords() {
        Draft draft = new Draft(Kind.DRAFT.title(), Kind.DRAFT.answers(), List.of(), 4, Set.of("skills"));

        assertThat(misfits(draft))
                .extracting(Misfit::field, Misfit::text, Misfit::alternative)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("checks.infrastructure", "That takes long.", ""),
                        org.assertj.core.groups.Tuple.tuple("checks.organisation", "That is big.", "meetup"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R",
                "don’t know yet",
                "???? !!!! .... ----",
                "What are you trying to do?",
                "trying trying trying trying trying",
                "what you are trying to do"
            })
    @Tag("KIND-13")
    void anAnswerWithoutSubstanceIsAskedForMore(String answer) {
        assertThat(misfits(answering("what", answer))).extracting(Misfit::field).contains("answers.what");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turn three scripts into a package",
                "三つのスクリプトを一つのパッケージにする",
                "Drei Skripte zu einem Paket machen",
                "I am trying to build one tested package"
            })
    void aPlainAnswerInAnyScriptHasSubstance(String answer) {
        assertThat(misfits(answering("what", answer))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teach me how to code",
                "please TEACH me to code!",
                "Could you advise our organisation on data?",
                "Encourage me to work harder, I need someone",
                "Help, my spreadsheet is broken"
            })
    @Tag("KIND-10")
    void whatResemblesAPoorExampleIsToldItsReason(String title) {
        List<Misfit> found = misfits(Kind.called(title));

        assertThat(found).extracting(Misfit::field).containsExactly("title");
        assertThat(found.get(0).text()).isNotEmpty();
    }

    @Test
    @Tag("KIND-10")
    void aPoorFitLeadsToTheExamplesOwnAlternative() {
        assertThat(misfits(Kind.called("My spreadsheet is broken")).get(0).alternative())
                .isEqualTo("network");
        assertThat(misfits(answering("what", "Please, somebody, teach me how to code")))
                .extracting(Misfit::alternative)
                .containsExactly("training");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Help me turn some R code into a package",
                "Support me through a first literature review",
                "Put a course on code review to work in my team",
                "Organise a broken archive",
                "Teach a class about spreadsheets"
            })
    @Tag("KIND-09")
    void whatOnlySharesAWordWithAPoorExampleFits(String title) {
        assertThat(misfits(Kind.called(title))).isEmpty();
    }

    @Test
    void textsAreCleanedOnTheWay() {
        Problems problems = new Problems();
        Draft draft = RequestRules.check(
                Kind.PROGRAMME.form(),
                new Draft(
                        " A\n title ", Map.of("what", "a\u0000b\r\nc  ", "how", "  "), List.of("r", "r"), 4, Set.of()),
                false,
                problems);

        assertThat(problems.none()).isTrue();
        assertThat(draft.title()).isEqualTo("A title");
        assertThat(draft.answers()).isEqualTo(Map.of("what", "ab\nc"));
        assertThat(draft.skills()).containsExactly("r");
    }

    private static Draft answering(String question, String answer) {
        Map<String, String> answers = new HashMap<>(Kind.DRAFT.answers());
        answers.put(question, answer);
        return new Draft(Kind.DRAFT.title(), answers, Kind.DRAFT.skills(), Kind.DRAFT.weeks(), Kind.DRAFT.checks());
    }

    private static List<String> fields(Draft draft, boolean submit) {
        Problems problems = new Problems();
        RequestRules.check(Kind.PROGRAMME.form(), draft, submit, problems);
        return problems.list().stream().map(Problems.Problem::field).toList();
    }

    private static List<Misfit> misfits(Draft draft) {
        return RequestRules.misfits(Kind.PROGRAMME, draft);
    }
}
