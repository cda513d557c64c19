package org.openmentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The front door names only what is there, and the templates ask only for what the front door allows. */
class ScreensTest {
    private static final Path TOP = Path.of(System.getProperty("top", "../.."));
    private static final Path SCREENS = TOP.resolve("src/plugin/screens");
    private static final Pattern CLASS = Pattern.compile("(?:class=\"|<entity>)(org\\.openmentorship[\\w.$]+)");
    private static final Pattern LOCATION = Pattern.compile("location=\"([^\"]+)\"");
    private static final Pattern METHOD = Pattern.compile("<method>([\\w.$]+)#(\\w+)\\(([^)]*)\\)</method>");
    private static final Pattern CALL = Pattern.compile("(?:\\$!?\\{?\\w+|\\))\\.([a-zA-Z]+)\\(");
    private static final Pattern KEY = Pattern.compile("\\.text\\(\"(mentorship\\.[\\w.-]+)\"");
    private static final Pattern INLINE = Pattern.compile("(?i)<script|<style|\\sstyle=|\\son[a-z]+=|javascript:");
    private static final Pattern COLOUR = Pattern.compile(
            "(?i)#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|oklch|lab)\\(|:\\s*(?:white|black|red|green|blue|grey|gray)\\b");

    private final List<String> broken = new ArrayList<>();

    @Test
    void everythingThatTheFrontDoorNamesIsThere() throws IOException {
        String door = Files.readString(TOP.resolve("atlassian-plugin.xml"));
        for (String name : found(CLASS, door)) {
            try {
                Class.forName(name, false, getClass().getClassLoader());
            } catch (ClassNotFoundException e) {
                broken.add(name);
            }
        }
        for (String place : found(LOCATION, door)) {
            boolean words = place.startsWith("i18n/");
            Path file = words
                    ? TOP.resolve(place + ".properties")
                    : SCREENS.getParent().resolve(place);
            if (!Files.exists(file)) {
                broken.add(place);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyAllowedMethodIsThere() throws IOException {
        Matcher method = METHOD.matcher(Files.readString(TOP.resolve("atlassian-plugin.xml")));
        while (method.find()) {
            if (!exists(method.group(1), method.group(2), method.group(3))) {
                broken.add(method.group());
            }
        }
        assertThat(broken).isEmpty();
    }

    private boolean exists(String type, String name, String parameters) {
        try {
            return Stream.of(Class.forName(type).getMethods())
                    .filter(one -> one.getName().equals(name))
                    .anyMatch(one -> Arrays.stream(one.getParameterTypes())
                            .map(Class::getName)
                            .toList()
                            .equals(parameters.isEmpty() ? List.of() : List.of(parameters.split(", *"))));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @Test
    void everyMethodThatATemplateCallsIsAllowed() throws IOException {
        Set<String> allowed = new TreeSet<>();
        Matcher method = METHOD.matcher(Files.readString(TOP.resolve("atlassian-plugin.xml")));
        while (method.find()) {
            allowed.add(method.group(2));
        }
        for (Path template : screens(".vm")) {
            found(CALL, Files.readString(template)).stream()
                    .filter(name -> !allowed.contains(name))
                    .forEach(name -> broken.add(SCREENS.relativize(template) + " calls " + name));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everySentenceThatATemplateSaysIsThere() throws IOException {
        Properties sentences = new Properties();
        try (Stream<Path> files = Files.list(TOP.resolve("i18n"))) {
            for (Path file : files.filter(one -> !one.toString().contains("_")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    sentences.load(reader);
                }
            }
        }
        for (Path template : screens(".vm")) {
            found(KEY, Files.readString(template)).stream()
                    .filter(key -> !sentences.containsKey(key))
                    .forEach(key -> broken.add(SCREENS.relativize(template) + " says " + key));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noTemplateBringsScriptsOrStylesInline() throws IOException {
        for (Path template : screens(".vm")) {
            boolean letter = template.startsWith(SCREENS.resolve("notify"));
            if (!letter && INLINE.matcher(Files.readString(template)).find()) {
                broken.add(SCREENS.relativize(template).toString());
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noStyleSheetHasAColourOfItsOwn() throws IOException {
        for (Path sheet : screens(".css")) {
            found(COLOUR, "(" + Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "") + ")")
                    .forEach(colour -> broken.add(SCREENS.relativize(sheet) + " has " + colour));
        }
        assertThat(broken).isEmpty();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.groupCount() == 0 ? matcher.group() : matcher.group(1));
        }
        return found;
    }

    private static List<Path> screens(String ending) {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files.filter(one -> one.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
