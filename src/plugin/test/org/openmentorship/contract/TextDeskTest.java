package org.openmentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.ContractText.Clause;
import org.openmentorship.contract.ContractText.Field;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.contract.TextDesk.Texts;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** The words of contracts are data of the programme: versioned, checked, and never changed under a signature. */
class TextDeskTest {
    private static final Words OWN = new Words(
            "de-CH",
            LocalDate.parse("2027-12-31"),
            "Was wir abmachen",
            "<p>Freiwillig</p>",
            List.of(new Clause("Auf Augenhöhe", "<p>Niemand ist <strong>Chef</strong></p>")),
            List.of(new Field("when", "Wann?", "", true), new Field("more", "Noch etwas?", "", false)),
            List.of("Was hat es gebracht?"),
            List.of("Keine Patientendaten"));

    private static final Words WRONG = new Words(
            "EN!",
            LocalDate.parse("2020-01-01"),
            "",
            "<p>open",
            List.of(new Clause("", "<p> </p>"), new Clause("x".repeat(301), "<script>alert(1)</script>")),
            List.of(new Field("Not an id", "", "", true), new Field("a", "A", "", true), new Field("a", "B", "", true)),
            Collections.nCopies(31, "x"),
            List.of(""));

    private final World world = World.inMemory().withKind();
    private final Way way = new Way(world);
    private final TextDesk desk = world.texts;

    @Test
    @Tag("KIND-34")
    @Tag("KIND-X1")
    void everybodyWhoSeesTheProgrammeSeesTheTextBeforeAsking() {
        Texts texts = desk.look(MENTEE, "kind");

        assertThat(texts.current().version()).isZero();
        assertThat(texts.current().words()).isEqualTo(desk.preset("en"));
        assertThat(texts.versions()).isEmpty();
        assertThat(texts.languages()).containsExactly("en", "de", "fr", "es");
        assertThat(texts.mayWrite()).isFalse();
        assertThat(desk.look(COORDINATOR, "kind").mayWrite()).isTrue();
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.look(NOBODY, "kind"));
        refused(Why.UNKNOWN, "programme", () -> desk.look(OUTSIDER, "kind"));
        refused(Why.UNKNOWN, "programme", () -> desk.look(MENTEE, "moon"));
    }

    @Test
    void aProgrammeHasOurTextInItsLanguage() {
        Programme kind = Kind.PROGRAMME;
        var running = new Programme.Running(true, null, 1, 1, null, "", "fr-CA");
        Programme french = new Programme(
                "kind",
                1,
                kind.state(),
                kind.spaceKey(),
                kind.profile(),
                kind.guidance(),
                kind.form(),
                kind.seats(),
                kind.places(),
                running,
                null);

        assertThat(desk.current(french).words()).isEqualTo(desk.preset("fr"));
        assertThat(desk.preset("tlh")).isEqualTo(desk.preset("en"));
        assertThat(desk.preset(null)).isEqualTo(desk.preset("en"));
    }

    @Test
    @Tag("KIND-X1")
    void aCoordinatorWritesTheNextVersionAndTheOldOnesStay() {
        ContractText first = desk.write(COORDINATOR, "kind", 0, OWN);
        ContractText second = desk.write(ADMIN, "kind", 1, desk.preset("es"));

        assertThat(first.words()).isEqualTo(OWN);
        assertThat(desk.look(MENTOR, "kind").current()).isEqualTo(second);
        assertThat(desk.look(MENTOR, "kind").versions()).containsExactly(second, first);
        assertThat(world.ledger.of("contract-text:kind"))
                .extracting(Ledger.Entry::turn, Ledger.Entry::actor)
                .containsExactly(tuple(1, COORDINATOR.key()), tuple(2, ADMIN.key()));
        refused(Why.STALE, "stale", () -> desk.write(COORDINATOR, "kind", 1, OWN));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.write(MENTEE, "kind", 2, OWN));
        refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.preview(MENTEE, "kind", OWN));
    }

    @Test
    void anArchivedProgrammeKeepsItsText() {
        world.programmes.update(Kind.in(Programme.State.ARCHIVED));

        refused(Why.CLOSED, "archived", () -> desk.write(COORDINATOR, "kind", 0, OWN));
        assertThat(desk.look(COORDINATOR, "kind").mayWrite()).isFalse();
    }

    @Test
    void whatIsWrongInATextIsSaidBesideEachField() {
        assertThat(refused(Why.INVALID, "summary", () -> desk.write(COORDINATOR, "kind", 0, WRONG))
                        .problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "language",
                        "validUntil",
                        "title",
                        "introStorage",
                        "clauses.0.title",
                        "clauses.0.storage",
                        "clauses.1.title",
                        "clauses.1.storage",
                        "fields.0.id",
                        "fields.0.label",
                        "fields.2.id",
                        "atTheEnd",
                        "reminders.0");
        Words empty = new Words(null, null, null, null, null, null, null, null);
        assertThat(refused(Why.INVALID, "summary", () -> desk.preview(COORDINATOR, "kind", empty))
                        .problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("language", "title", "clauses");
        assertThat(desk.look(COORDINATOR, "kind").versions()).isEmpty();
    }

    @Test
    void aPreviewShowsTheWordsAndKeepsNothing() {
        assertThat(desk.preview(COORDINATOR, "kind", OWN))
                .contains(
                        "<h2>Was wir abmachen</h2><p>Freiwillig</p>",
                        "<h3>1. Auf Augenhöhe</h3>",
                        "Keine Patientendaten");
        assertThat(desk.look(COORDINATOR, "kind").versions()).isEmpty();
    }

    @Test
    @Tag("KIND-27")
    void anotherTextChangesNothingThatIsProposedOrSigned() {
        Contract proposed = way.proposed();
        Terms terms = way.terms(proposed);
        desk.write(COORDINATOR, "kind", 0, OWN);
        way.sign(proposed, MENTEE);
        way.sign(proposed, MENTOR);

        assertThat(way.terms(proposed)).isEqualTo(terms);
        assertThat(terms.textVersion()).isZero();
        assertThat(terms.text()).contains("text-version: 0\n");
    }

    @Test
    void withAnotherTextOtherQuestionsAreAnsweredAndOldAnswersStay() {
        Contract opened = way.introduced();
        Contract before = way.outlined(opened, MENTEE);
        desk.write(COORDINATOR, "kind", 0, OWN);
        assertThat(refused(Why.INVALID, "summary", () -> world.contracts.propose(MENTEE, opened.id(), before.turn()))
                        .problems())
                .extracting(Problem::field)
                .containsExactly("answers.when");

        var answers = new java.util.HashMap<>(before.outline().answers());
        answers.put("when", "Montags");
        Contract after = world.contracts.write(MENTOR, opened.id(), before.turn(), Way.with(before.outline(), answers));
        assertThat(after.outline().answers()).isEqualTo(answers);
        world.contracts.propose(MENTOR, opened.id(), after.turn());
        assertThat(way.terms(opened).text())
                .contains("text-version: 1\n", "text-language: de-CH\n", "text-valid-until: 2027-12-31\n")
                .contains("field-when-answer: Montags\n", "field-more-answer: \n")
                .doesNotContain("rollover");
    }

    @Test
    @Tag("KIND-X1")
    void aTextWhoseTimeIsOverIsNotProposed() {
        desk.write(COORDINATOR, "kind", 0, OWN);
        world.clock.pass(Duration.ofDays(500));
        Contract opened = way.introduced();
        Contract outlined = world.contracts.write(
                MENTEE, opened.id(), 1, Way.with(opened.outline(), java.util.Map.of("when", "Mondays")));

        assertThat(refused(Why.INVALID, "summary", () -> world.contracts.propose(MENTEE, opened.id(), outlined.turn()))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("mentorship.contract.problem.text-expired");
    }
}
