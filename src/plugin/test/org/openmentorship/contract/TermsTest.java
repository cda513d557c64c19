package org.openmentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.store.JarPresets;
import org.openmentorship.page.confluence.StorageFormat;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Terms are one fact a line, the same facts are the same text, and nothing that people type escapes from them. */
class TermsTest {
    private static final JarPresets PRESETS = new JarPresets();
    private static final Terms.Writer WRITER = new Terms.Writer(PRESETS, new StorageFormat());
    private final World world = World.inMemory().withKind();
    private final Contract proposed = new Way(world).proposed();
    private final Terms terms = new Way(world).terms(proposed);

    @Test
    @Tag("KIND-27")
    @Tag("KIND-X1")
    @Tag("KIND-X3")
    @Tag("KIND-X5")
    void theySayWhoAgreesOnWhat() {
        assertThat(terms.text().lines())
                .startsWith(
                        "mentorship-terms: 1",
                        "programme: kind",
                        "request: " + proposed.request(),
                        "contract: " + proposed.id(),
                        "version: 1",
                        "mentee: key-mentee",
                        "mentor: key-mentor",
                        "title: Help me turn some R code into a package")
                .contains(
                        "start: 2026-11-21",
                        "end: 2027-01-16",
                        "hours-a-week: 1",
                        "meet-every-weeks: 1",
                        "recording: ",
                        "text-version: 0",
                        "text-language: en",
                        "field-rollover-answer: A missed hour moves to the next week",
                        "clause-title: Leaving without fault")
                .filteredOn(line -> line.startsWith("description: "))
                .first()
                .asString()
                .startsWith("description: Turn three analysis scripts into one tested package.\\n\\nBy following");
        assertThat(terms.hash()).hasSize(64).isEqualTo(Terms.sha256(terms.text()));
        assertThat(terms.proposedBy()).isEqualTo(MENTEE.key());
    }

    @Test
    @Tag("KIND-X2")
    @Tag("KIND-X6")
    @Tag("KIND-X8")
    void nothingThatIsAgreedIsLeftOut() {
        var words = PRESETS.words("en");
        List<String> names = new ArrayList<>(
                List.of(("mentorship-terms programme request contract version mentee mentor title description start end"
                                + " hours-a-week meet-every-weeks recording text-version text-language"
                                + " text-valid-until text-title text-intro")
                        .split(" ")));
        words.fields()
                .forEach(field ->
                        names.addAll(List.of("field-" + field.id() + "-label", "field-" + field.id() + "-answer")));
        words.clauses().forEach(clause -> names.addAll(List.of("clause-title", "clause-text")));
        words.atTheEnd().forEach(point -> names.add("at-the-end"));
        words.reminders().forEach(reminder -> names.add("reminder"));
        names.add("as-shown-sha-256");

        assertThat(terms.text().lines().map(line -> line.replaceFirst(": .*", "")))
                .containsExactlyElementsOf(names);
        assertThat(terms.text()).endsWith("as-shown-sha-256: " + Terms.sha256(terms.storage()) + "\n");
    }

    @Test
    void thePageSaysTheSameToPeople() {
        assertThat(terms.storage())
                .contains(
                        "<th><p>Mentee</p></th><td><p><ac:link><ri:user ri:userkey=\"key-mentee\"/></ac:link></p></td>")
                .contains(
                        "<th><p>Mentor</p></th><td><p><ac:link><ri:user ri:userkey=\"key-mentor\"/></ac:link></p></td>")
                .contains("<th><p>What it is about</p></th><td><p>Turn three")
                .doesNotContain("<p></p>")
                .contains(
                        "<p>21 November 2026 – 16 January 2027</p>",
                        "<p>about one hour a week</p>",
                        "<p>every week</p>")
                .contains("<h3>What we note at the end</h3><ul><li><p>", "<p>Version 1 of these terms.</p>");
    }

    @Test
    void theSameFactsAreTheSameTermsWhoeverCameFirst() {
        Contract one = contract(proposed.outline(), proposed.parties());
        Contract other = contract(
                proposed.outline(),
                List.of(proposed.parties().get(1), proposed.parties().get(0)));

        assertThat(WRITER.write(one, Kind.PROGRAMME, text()).text().replaceAll("as-shown.*", ""))
                .isEqualTo(WRITER.write(other, Kind.PROGRAMME, text()).text().replaceAll("as-shown.*", ""));
        assertThat(WRITER.write(one, Kind.PROGRAMME, text())).isEqualTo(WRITER.write(one, Kind.PROGRAMME, text()));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(hash("Caf\u00e9")).isEqualTo(hash("Cafe\u0301"));
        assertThat(hash("a\r\nb")).isEqualTo(hash("a\nb"));
    }

    @Property(tries = 300)
    void otherFactsAreOtherTerms(
            @ForAll @StringLength(max = 12) String title,
            @ForAll @StringLength(max = 12) String description,
            @ForAll @StringLength(max = 12) String answer) {
        Outline one = outline(title, description, answer);
        List<Outline> others = List.of(
                outline(title + "x", description, answer),
                outline(title, description + "\n", answer),
                outline(title, description, answer + "\\n"),
                outline(title + "\ndescription: " + description, "", answer),
                outline(title, description, answer + "\nfield-rollover-label: "));
        for (Outline other : others) {
            if (!other.equals(one)) {
                assertThat(hash(other)).isNotEqualTo(hash(one));
            }
        }
    }

    @Property(tries = 300)
    void everyFactIsOneLineThatCanBeReadBack(@ForAll @StringLength(max = 30) String title) {
        String text = WRITER.write(contract(outline(title, "d", "a"), proposed.parties()), Kind.PROGRAMME, text())
                .text();
        String line = text.lines()
                .filter(one -> one.startsWith("title: "))
                .reduce((a, b) -> {
                    throw new AssertionError("two titles");
                })
                .orElseThrow();
        assertThat(text.split("\ntitle: ")).hasSize(2);
        assertThat(line.substring("title: ".length()).replaceAll("\\\\\\\\", "").replaceAll("\\\\n", ""))
                .doesNotContain("\\");
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() {
        String evil = "</p><ac:structured-macro ac:name=\"html\">&\"'<![CDATA[ ]]>";
        Programme recorded = recording(evil);
        Outline outline = outline(evil, evil, evil);
        List<Party> parties = List.of(
                new Party(new PersonKey("\"/><script>"), Role.MENTEE, true),
                proposed.parties().get(1));
        Terms written = WRITER.write(contract(outline, parties), recorded, text());

        assertThat(written.storage()).doesNotContain("<ac:structured-macro", "<script", "<![CDATA");
        assertThat(new StorageFormat().problems("x", written.storage())).isEmpty();
        assertThat(written.storage().split("&lt;/p&gt;&lt;ac:structured-macro", -1))
                .hasSize(5);
    }

    @Test
    @Tag("KIND-X10")
    void theProgrammesPolicyOnRecordingIsPartOfTheTerms() {
        assertThat(terms.storage()).doesNotContain("Recording</p>");
        Terms other = WRITER.write(proposed, recording("Nobody records."), text());
        assertThat(other.storage()).contains("<p>Recording</p></th><td><p>Nobody records.</p>");
        assertThat(other.text()).contains("\nrecording: Nobody records.\n");
    }

    private String hash(String description) {
        return hash(outline("t", description, "a"));
    }

    private String hash(Outline outline) {
        return WRITER.write(contract(outline, proposed.parties()), Kind.PROGRAMME, text())
                .hash();
    }

    private Outline outline(String title, String description, String answer) {
        Outline like = proposed.outline();
        Map<String, String> answers = new HashMap<>(like.answers());
        answers.put("rollover", answer);
        return new Outline(title, description, answers, like.start(), like.end(), 1, 1);
    }

    private Contract contract(Outline outline, List<Party> parties) {
        return new Contract(
                7,
                "kind",
                proposed.request(),
                proposed.offer(),
                State.PROPOSED,
                parties,
                outline,
                "",
                1,
                3,
                MENTOR.key(),
                world.clock.instant(),
                world.clock.instant(),
                null);
    }

    private static ContractText text() {
        return new ContractText("kind", 0, null, null, PRESETS.words("en"));
    }

    private static Programme recording(String policy) {
        Programme kind = Kind.PROGRAMME;
        return new Programme(
                "kind",
                1,
                kind.state(),
                kind.spaceKey(),
                kind.profile(),
                kind.guidance(),
                kind.form(),
                kind.seats(),
                kind.places(),
                new Programme.Running(true, null, 1, 1, null, policy, ""),
                null);
    }
}
