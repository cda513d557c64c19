package org.openmentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is there in every language, and says the same things in each. */
class SentencesTest {
    private static final List<String> LANGUAGES = List.of("de", "fr", "es");
    private static final Path TOP = Path.of(System.getProperty("top", "../.."));
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern KEY = Pattern.compile("\"(mentorship\\.[a-zA-Z.-]+[a-zA-Z])\"");
    private final List<String> broken = new ArrayList<>();

    @Test
    void everySentenceIsThereInEveryLanguageWithTheSamePlaces() throws IOException {
        for (Path file : english()) {
            Properties english = load(file);
            for (String language : LANGUAGES) {
                Properties other = load(other(file, language));
                assertThat(other.stringPropertyNames())
                        .as(file.getFileName() + " in " + language)
                        .isEqualTo(english.stringPropertyNames());
                english.stringPropertyNames().stream()
                        .filter(key -> !places(english.getProperty(key)).equals(places(other.getProperty(key))))
                        .forEach(key -> broken.add(language + " " + key));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everySentenceIsAPatternWithCurlyApostrophes() throws IOException {
        for (Path file : english()) {
            check(file, Locale.ENGLISH);
            for (String language : LANGUAGES) {
                check(other(file, language), Locale.forLanguageTag(language));
            }
        }
        assertThat(broken).isEmpty();
    }

    private void check(Path file, Locale locale) throws IOException {
        Properties sentences = load(file);
        for (String key : sentences.stringPropertyNames()) {
            String sentence = sentences.getProperty(key);
            if (sentence.contains("'") || sentence.isBlank()) {
                broken.add(file.getFileName() + " " + key);
            }
            new MessageFormat(sentence, locale).format(new Object[] {1, 2, 3, 4, 5});
        }
    }

    @Test
    void everySentenceThatTheCodeNamesIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path file : english()) {
            known.addAll(load(file).stringPropertyNames());
        }
        try (Stream<Path> files = Files.walk(TOP.resolve("src/plugin/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    if (!known.contains(key.group(1))) {
                        broken.add(file.getFileName() + " " + key.group(1));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    private static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.list(TOP.resolve("i18n"))) {
            return files.filter(one -> one.getFileName().toString().matches("[a-z]+\\.properties"))
                    .toList();
        }
    }

    private static Path other(Path file, String language) {
        return file.resolveSibling(
                file.getFileName().toString().replace(".properties", "_" + language + ".properties"));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
