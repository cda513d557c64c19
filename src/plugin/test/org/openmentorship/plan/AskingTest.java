package org.openmentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmentorship.shared.Problems;

/** Each kind of question takes what fits it, and says what does not. */
class AskingTest {
    private static final List<String> COLOURS = List.of("red", "green", "blue");
    private final Problems problems = new Problems();

    @Test
    void aNumberIsANumber() {
        assertThat(answer(Asking.NUMBER, " 12 ")).isEqualTo("12");
        assertThat(answer(Asking.NUMBER, "-2,5")).isEqualTo("-2,5");
        assertThat(problems.none()).isTrue();
        answer(Asking.NUMBER, "1e9");
        assertThat(said()).containsExactly("mentorship.plan.problem.number");
    }

    @Test
    void aDayIsInTheCalendar() {
        assertThat(answer(Asking.DATE, "2028-02-29")).isEqualTo("2028-02-29");
        assertThat(answer(Asking.DATE, "")).isEmpty();
        assertThat(problems.none()).isTrue();
        answer(Asking.DATE, "2027-02-29");
        answer(Asking.DATE, "-0001-01-01");
        answer(Asking.DATE, "soon");
        assertThat(said()).hasSize(3).containsOnly("mentorship.shared.problem.day");
    }

    @Test
    void choicesAreThoseOnOffer() {
        assertThat(answer(Asking.CHOICE, "green")).isEqualTo("green");
        assertThat(answer(Asking.SEVERAL, "blue\n\n red \nblue")).isEqualTo("blue\nred");
        assertThat(problems.none()).isTrue();
        answer(Asking.CHOICE, "red\nblue");
        answer(Asking.SEVERAL, "black");
        required(Asking.SEVERAL, "");
        assertThat(said())
                .containsExactly(
                        "mentorship.shared.problem.choose",
                        "mentorship.shared.problem.unknown-choice",
                        "mentorship.shared.problem.choose");
    }

    @Test
    void aTickIsThereOrNot() {
        assertThat(answer(Asking.TICK, "yes")).isEqualTo("yes");
        assertThat(answer(Asking.TICK, "")).isEmpty();
        assertThat(problems.none()).isTrue();
        required(Asking.TICK, "");
        answer(Asking.TICK, "maybe");
        assertThat(said())
                .containsExactly("mentorship.shared.problem.required", "mentorship.shared.problem.wrong-type");
    }

    @Test
    void textsAndLinksAreAsEverywhere() {
        assertThat(answer(Asking.SHORT, "a\nb")).isEqualTo("a b");
        assertThat(answer(Asking.LONG, "a\nb")).isEqualTo("a\nb");
        answer(Asking.LINK, "javascript:x");
        assertThat(said()).containsExactly("mentorship.shared.problem.link");
    }

    private String answer(Asking asking, String raw) {
        return asking.check("f", raw, false, 100, COLOURS, problems);
    }

    private void required(Asking asking, String raw) {
        asking.check("f", raw, true, 100, COLOURS, problems);
    }

    private List<String> said() {
        return problems.list().stream().map(Problems.Problem::key).toList();
    }
}
