package org.openmentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.contract.store.JarPresets;
import org.openmentorship.house.House;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** Our own text covers what the sample of the KIND scheme covers, in every language that we speak. */
class PresetsTest {
    private static final List<String> FIELDS = List.of("times", "rollover", "starting-point", "progress", "activities");
    private final JarPresets presets = new JarPresets();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void everyLanguageSaysTheSameAndPassesTheChecksOfAnyText(String language) {
        Words words = presets.words(language);
        Words english = presets.words("en");

        assertThat(words.language()).isEqualTo(language);
        assertThat(words.clauses()).hasSameSizeAs(english.clauses());
        assertThat(words.fields()).extracting(ContractText.Field::id).containsExactlyElementsOf(FIELDS);
        assertThat(words.fields()).allMatch(ContractText.Field::required);
        assertThat(words.atTheEnd()).hasSize(3);
        assertThat(words.reminders()).hasSameSizeAs(english.reminders());
        assertThat(words.toString()).doesNotContain("'");
        World world = World.inMemory().withKind();
        assertThat(world.texts.write(Village.COORDINATOR, "kind", 0, words).words())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KIND-X2 | neither of line management nor of the training that a job requires
            KIND-X2 | as peers
            KIND-X2 | The goals of the person count
            KIND-18 | advice, most of it technical
            KIND-19 | Teaching a subject in detail is not expected
            KIND-20 | detailed technical advice on the systems of an organisation is not part
            KIND-20 | Nor is the mentor a consultant
            KIND-X3 | specific and professional, with a start, an end
            KIND-X4 | whoever agrees to one piece of work has not agreed to the next
            KIND-X4 | withdraw at any time and for any reason, without naming it and without discussing it
            KIND-04 | rests on the consent of all of us
            KIND-X5 | We have talked about the five points above
            KIND-X6 | in an appraisal
            KIND-X7 | invited to present what we have learned at one of the community’s meet-ups
            KIND-X8 | not to share data that must not be shared
            KIND-X10 | nobody records our talks and no automatic note taker listens
            """)
    @Tag("KIND-18")
    @Tag("KIND-19")
    @Tag("KIND-20")
    @Tag("KIND-X2")
    @Tag("KIND-X3")
    @Tag("KIND-X4")
    @Tag("KIND-X7")
    @Tag("KIND-X8")
    @Tag("KIND-X10")
    void itCoversWhatTheSampleCovers(String line, String sentence) {
        assertThat(presets.words("en").toString()).as(line).contains(sentence);
    }

    @Test
    @Tag("KIND-X5")
    @Tag("KIND-X6")
    void fiveThingsAreTalkedAboutBeforeAndThreeAreNotedAtTheEnd() {
        assertThat(presets.words("en").fields())
                .extracting(ContractText.Field::label)
                .containsExactly(
                        "When we meet, and how we reach each other",
                        "What becomes of time that is not used",
                        "Where the mentee starts",
                        "What progress is realistic",
                        "What we will probably do");
        assertThat(presets.words("en").atTheEnd())
                .containsExactly(
                        "What has it changed in the work?",
                        "What worked, and what did not?",
                        "What was gained and learned?");
    }

    @Test
    void everyWordAroundTheFactsIsThereInEveryLanguage() {
        String layout = House.text(House.JAVA.resolve("org/openmentorship/contract/ContractText.java"));
        Collection<String> names =
                House.found(Pattern.compile("(?:said|row|list)\\((?:out, )?words, \"([a-z-]+)\""), layout);
        assertThat(names).hasSizeGreaterThan(12);
        for (String language : presets.languages()) {
            for (String name : names) {
                MessageFormat english = new MessageFormat(presets.label("en", name), Locale.ENGLISH);
                MessageFormat format = new MessageFormat(presets.label(language, name), Locale.ENGLISH);
                assertThat(shape(format)).as(language + " " + name).isEqualTo(shape(english));
            }
        }
    }

    /** Which places have a choice of plural forms. */
    private static Map<Integer, Boolean> shape(MessageFormat format) {
        Map<Integer, Boolean> shape = new TreeMap<>();
        var formats = Arrays.asList(format.getFormatsByArgumentIndex());
        for (int i = 0; i < formats.size(); i++) {
            shape.put(i, formats.get(i) instanceof ChoiceFormat);
        }
        return shape;
    }
}
