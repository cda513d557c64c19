package org.openmentorship.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openmentorship.plan.Asking;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.programme.RequestForm.Question;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** The form may change: answers stay with the questions that they were given to, and nothing is lost. */
class EditionsTest {
    private final World world = World.inMemory().withKind();

    @Test
    void anAnswerStaysUnderTheQuestionAsItWas() {
        Request before = world.open(MENTEE);
        Programme now = change("what", question("what", "What is your dream?", Asking.SHORT));

        assertThat(now.form().edition()).isEqualTo(1);
        assertThat(asked(now, world.now(before))).contains("What are you trying to do?");
        assertThat(asked(now, world.now(world.open(MENTEE)))).contains("What is your dream?");
    }

    @Test
    void theAnswerToARemovedQuestionIsKeptWhenTheRequestIsEdited() {
        Request before = world.open(MENTEE);
        Programme now = change("how", null);
        Map<String, String> answers = new TreeMap<>(Kind.DRAFT.answers());
        answers.remove("how");
        answers.put("what", "Turn four analysis scripts into one tested package.");
        Draft draft = new Draft(Kind.DRAFT.title(), answers, Kind.DRAFT.skills(), 6, Kind.DRAFT.checks());
        world.requests.save(MENTEE, new Save(before.id(), "", before.version(), "kind", draft, true, true));

        Request after = world.now(before);
        assertThat(after.draft().answer("how")).isEqualTo(Kind.DRAFT.answer("how"));
        assertThat(after.draft().answer("what")).contains("four");
        assertThat(after.draft().edition()).isEqualTo(1);
        assertThat(asked(now, after)).contains("How are you trying to do it?");
    }

    @Test
    void helpLimitsAndOrderMakeNoNewEdition() {
        Question how = Kind.PROGRAMME.form().questions().get(1);
        Programme now =
                change("how", new Question(how.id(), how.text(), "Briefly.", 99, false, how.type(), how.options()));

        assertThat(now.form().edition()).isZero();
        assertThat(now.form().past()).isEmpty();
    }

    @Test
    void whatTheSenderSaysOfEarlierEditionsDoesNotCount() {
        change("how", null);
        Programme now = change("barriers", null);

        assertThat(now.form().edition()).isEqualTo(2);
        assertThat(now.form().past())
                .extracting(one -> one.question().id(), RequestForm.Past::edition)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("how", 0),
                        org.assertj.core.api.Assertions.tuple("barriers", 1));
    }

    private static Question question(String id, String text, Asking type) {
        return new Question(id, text, "", 600, true, type, null);
    }

    private static List<String> asked(Programme programme, Request request) {
        return programme.form().asked(request.draft().edition()).stream()
                .map(Question::text)
                .toList();
    }

    /** With another question in the place of this one, or none. */
    private Programme change(String id, Question other) {
        Programme one = world.programmes.find("kind").orElseThrow();
        List<Question> questions = new ArrayList<>(one.form().questions());
        questions.replaceAll(old -> old.id().equals(id) && other != null ? other : old);
        questions.removeIf(old -> old.id().equals(id) && other == null);
        RequestForm old = one.form();
        RequestForm form = new RequestForm(
                old.titleLimit(),
                questions,
                old.checks(),
                old.skills(),
                old.whoSees(),
                old.maxWeeks(),
                old.offerLimit(),
                77,
                List.of());
        return world.programmeDesk.change(
                COORDINATOR,
                new Programme(
                        one.key(),
                        one.version(),
                        one.state(),
                        one.spaceKey(),
                        one.profile(),
                        one.guidance(),
                        form,
                        one.seats(),
                        one.places(),
                        one.running(),
                        one.plan()));
    }
}
