package org.openmentorship.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OUTSIDER;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.plan.Asking;
import org.openmentorship.programme.Guidance.Alternative;
import org.openmentorship.programme.Guidance.Example;
import org.openmentorship.programme.RequestForm.Question;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.World;

/** Who creates and changes programmes, and what a programme must be. */
class ProgrammeDeskTest {
    private final World world = World.inMemory();
    private final ProgrammeDesk desk = world.programmeDesk;

    @Test
    @Tag("KIND-01")
    @Tag("KIND-02")
    @Tag("KIND-03")
    void anAdministratorCreatesAProgrammeAsItIsGiven() {
        Programme kept = desk.create(ADMIN, Kind.PROGRAMME);

        assertThat(kept).isEqualTo(Kind.PROGRAMME);
        assertThat(desk.see(MENTEE, "kind")).isEqualTo(Kind.PROGRAMME);
        assertThat(desk.seen(MENTEE, "", 0).programmes()).hasSize(1);
        assertThat(desk.seen(OUTSIDER, "", 0).programmes()).isEmpty();
        refused(Why.UNKNOWN, "programme", () -> desk.see(OUTSIDER, "kind"));
        refused(Why.UNKNOWN, "programme", () -> desk.see(NOBODY, "kind"));
        refused(Why.INVALID, "summary", () -> desk.create(ADMIN, Kind.PROGRAMME));
    }

    @Test
    void nobodyElseCreatesOne() {
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.create(COORDINATOR, Kind.PROGRAMME));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.create(NOBODY, Kind.PROGRAMME));
    }

    @Test
    void coordinatorsChangeItAndNobodyElse() {
        desk.create(ADMIN, Kind.PROGRAMME);

        assertThat(desk.change(COORDINATOR, Kind.PROGRAMME).version()).isEqualTo(2);
        refused(Why.STALE, "stale", () -> desk.change(COORDINATOR, Kind.PROGRAMME));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.change(MENTEE, Kind.PROGRAMME));
        refused(Why.UNKNOWN, "programme", () -> desk.change(OUTSIDER, Kind.PROGRAMME));
    }

    @Test
    void onlyAnAdministratorMovesItToAnotherSpace() {
        desk.create(ADMIN, Kind.PROGRAMME);
        Programme kind = Kind.PROGRAMME;
        Programme elsewhere = new Programme(
                "kind",
                1,
                null,
                "OTHER",
                kind.profile(),
                kind.guidance(),
                kind.form(),
                kind.seats(),
                kind.places(),
                kind.running(),
                null);

        refused(Why.INVALID, "summary", () -> desk.change(COORDINATOR, elsewhere));
        assertThat(desk.see(MENTEE, "kind").spaceKey()).isEqualTo(kind.spaceKey());
        assertThat(desk.change(ADMIN, elsewhere).spaceKey()).isEqualTo("OTHER");
    }

    @Test
    void whoeverHasGoneKeepsTheSeatUntilSomebodyDecidesOtherwise() {
        desk.create(ADMIN, Kind.PROGRAMME);
        Seats seats = Kind.PROGRAMME.seats();
        PersonKey mentor = seats.mentors().get(0);
        world.village.gone.add(mentor);
        Programme told = Kind.PROGRAMME.seating(new Seats(
                Collections.singletonList(null),
                seats.coordinators(),
                seats.contacts(),
                seats.mentors().stream()
                        .map(one -> one.equals(mentor) ? null : one)
                        .toList(),
                seats.askersGroup(),
                seats.mentorsGroup()));

        Seats kept = desk.change(ADMIN, told.with(1, null)).seats();
        assertThat(kept.mentors()).containsExactlyInAnyOrderElementsOf(seats.mentors());
        assertThat(kept.leads()).isEmpty();

        world.village.gone.remove(mentor);
        assertThat(desk.change(ADMIN, told.with(2, null)).seats().mentors()).doesNotContain(mentor);
    }

    @Test
    void aProgrammeIsClosedAndOpenedAgain() {
        desk.create(ADMIN, Kind.PROGRAMME);

        Programme closed = desk.setState(COORDINATOR, "kind", 1, Programme.State.CLOSED);
        assertThat(closed.open()).isFalse();
        assertThat(closed.version()).isEqualTo(2);
        assertThat(desk.setState(COORDINATOR, "kind", 2, Programme.State.CLOSED))
                .isEqualTo(closed);
        assertThat(desk.setState(ADMIN, "kind", 2, Programme.State.OPEN).open()).isTrue();
        refused(Why.STALE, "stale", () -> desk.setState(ADMIN, "kind", 2, Programme.State.ARCHIVED));
        assertThat(world.ledger.of("programme:kind"))
                .extracting(one -> one.action())
                .containsExactly("created", "closed", "open");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        Problems problems = new Problems();
        ProgrammeRules.check(wrong(), problems);

        assertThat(problems.list())
                .extracting(Problems.Problem::field)
                .contains(
                        "key",
                        "spaceKey",
                        "profile.name",
                        "profile.purpose",
                        "profile.weeks",
                        "guidance.menteeBenefits.0",
                        "guidance.poor.0.reason",
                        "guidance.poor.0.alternative",
                        "guidance.alternatives.0.url",
                        "guidance.alternatives.1.id",
                        "guidance.alternatives.1.label",
                        "form.titleLimit",
                        "form.maxWeeks",
                        "form.offerLimit",
                        "form.questions.0.id",
                        "form.questions.0.text",
                        "form.questions.0.limit",
                        "form.questions.0.options");
    }

    private static Programme wrong() {
        Guidance guidance = new Guidance(
                null,
                List.of(""),
                null,
                null,
                null,
                List.of(new Example("x", "", "moon")),
                null,
                List.of(
                        new Alternative("same", "A", "", "javascript:alert(1)", ""),
                        new Alternative("same", "", "", "", "")));
        RequestForm form = new RequestForm(
                5,
                List.of(new Question("What?", "", "", 5, true, Asking.CHOICE, null)),
                null,
                null,
                null,
                999,
                5,
                0,
                null);
        return new Programme("K", 1, null, "", Profile.EMPTY, guidance, form, Seats.EMPTY, null, null, null);
    }

    @Test
    void listsHaveAnEnd() {
        Guidance many = new Guidance(null, Collections.nCopies(61, "x"), null, null, null, null, null, null);
        Problems problems = new Problems();
        Programme kind = Kind.PROGRAMME;
        ProgrammeRules.check(
                new Programme(
                        "k",
                        1,
                        null,
                        "S",
                        kind.profile(),
                        many,
                        kind.form(),
                        kind.seats(),
                        kind.places(),
                        kind.running(),
                        null),
                problems);

        assertThat(problems.list()).extracting(Problems.Problem::field).contains("guidance.menteeBenefits");
    }
}
