package org.openmentorship.house.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmentorship.house.House;

/** Every sentence is there in every language, is said somewhere, and can be formatted. */
class SentencesTest {
    private static final Map<String, String> FILES = files();
    private static final String DOOR = House.text(House.DOOR);

    @Test
    void everySentenceIsThereInEveryLanguageAndSaysTheSame() {
        assertThat(Sentences.check(FILES)).isEmpty();
    }

    @Test
    void everySentenceIsSaidAndNoneIsMissing() {
        assertThat(Said.check(texts(), names(), DOOR, keys())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.b = It’s {0}.    | a.b = C’est.                | has other placeholders at a.b
            a.b = It’s {0}.    | a.c = C’est {0}.            | lacks a.b
            a.b = It’s {0}.    | a.c = C’est {0}.            | has a.c, which English has not
            a.b = It’s {0}.    | a.b = C"est {0}.            | straight apostrophe
            a.b = It’s.        | a.b =                       | says nothing at a.b
            a.b = It’s {0}.    | a.b = C’est {0              | cannot be formatted at a.b
            a.b = {0,choice,1#one!1<many} | a.b = {0}        | has other placeholders at a.b
            a.b = {0,choice,1#one!1<many} | a.b = {0,choice,0#une!1<des} | has other plural forms at a.b
            """)
    void aWrongTranslationIsTold(String english, String french, String told) {
        Map<String, String> files = new TreeMap<>();
        Sentences.LANGUAGES.forEach(language -> files.put("a_" + language + ".properties", plain(english)));
        files.put("a.properties", plain(english));
        files.put("a_fr.properties", plain(french).replace('"', '\''));
        assertThat(Sentences.check(files)).anyMatch(one -> one.startsWith("a_fr") && one.contains(told));
    }

    @Test
    void aMissingLanguageAndADoubleKeyAreTold() {
        assertThat(Sentences.check(
                        new TreeMap<>(Map.of("a.properties", "a.b = One\na.b = Two", "b.properties", "a.b = One"))))
                .anyMatch(one -> one.startsWith("a_de.properties is missing"))
                .anyMatch(one -> one.startsWith("a.properties says a.b twice"))
                .anyMatch(one -> one.startsWith("a.b is in "));
    }

    @ParameterizedTest
    @CsvSource({
        "mentorship.request.gossip, Nobody says mentorship.request.gossip",
        "mentorship.request.state.SLEEPING, Nobody says mentorship.request.state.SLEEPING",
        "org.openmentorship.confluence.mentorship-request-form.param.colour.label, Nobody says org"
    })
    void aSentenceThatNobodySaysIsTold(String key, String told) {
        Set<String> more = keys();
        more.add(key);
        assertThat(Said.check(texts(), names(), DOOR, more)).anyMatch(one -> one.startsWith(told));
    }

    @ParameterizedTest
    @CsvSource({
        "mentorship.request.board.title, Nobody has written",
        "org.openmentorship.confluence.mentorship-request-form.label, The macro browser wants"
    })
    void aSentenceThatIsMissingIsTold(String key, String told) {
        Set<String> less = keys();
        assertThat(less.remove(key)).isTrue();
        assertThat(Said.check(texts(), names(), DOOR, less)).anyMatch(one -> one.startsWith(told) && one.contains(key));
    }

    /** In the table above “!” stands for the bar that parts its columns. */
    private static String plain(String line) {
        return line.replace('!', '|');
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        House.files(House.I18N, ".properties").forEach((path, text) -> files.put(path.toString(), text));
        return files;
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        FILES.forEach((name, text) -> {
            if (!name.contains("_")) {
                keys.addAll(Sentences.load(text).stringPropertyNames());
            }
        });
        return keys;
    }

    private static Collection<String> texts() {
        List<String> texts = new ArrayList<>(House.files(House.JAVA, ".java").values());
        texts.addAll(House.files(House.SCREENS, ".vm").values());
        return texts;
    }

    /** The constants of our enums, however deep inside, by which keys are put together. */
    private static List<String> names() {
        return House.classes().stream()
                .flatMap(SentencesTest::withInner)
                .distinct()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> field.isEnumConstant())
                .map(field -> field.getName())
                .toList();
    }

    private static Stream<Class<?>> withInner(Class<?> type) {
        return Stream.concat(
                Stream.of(type), Arrays.stream(type.getDeclaredClasses()).flatMap(SentencesTest::withInner));
    }
}
