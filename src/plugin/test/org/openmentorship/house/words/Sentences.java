package org.openmentorship.house.words;

import java.io.IOException;
import java.io.StringReader;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences are there in every language, say the same, and can be formatted. */
final class Sentences {
    static final List<String> LANGUAGES = List.of("de", "fr", "es");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(,choice)?");
    private static final Pattern KEY = Pattern.compile("(?m)^\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:]");

    private final List<String> broken = new ArrayList<>();

    private Sentences() {}

    /** What is wrong with these files of sentences, given by their names. */
    static List<String> check(Map<String, String> files) {
        Sentences all = new Sentences();
        Map<String, String> owners = new TreeMap<>();
        files.forEach((name, text) -> {
            all.file(name, text);
            if (!name.contains("_")) {
                Set<String> keys = load(text).stringPropertyNames();
                keys.stream()
                        .filter(owners::containsKey)
                        .forEach(key -> all.broken.add(
                                key + " is in " + name + " and in " + owners.get(key) + ": keep one of them"));
                keys.forEach(key -> owners.put(key, name));
                LANGUAGES.forEach(language -> all.translation(name, language, text, files));
            }
        });
        return all.broken;
    }

    private void file(String name, String text) {
        Set<String> seen = new TreeSet<>();
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            if (!seen.add(key.group(1))) {
                broken.add(name + " says " + key.group(1) + " twice: keep one of them");
            }
        }
        Properties sentences = load(text);
        for (String one : new TreeSet<>(sentences.stringPropertyNames())) {
            String sentence = sentences.getProperty(one);
            if (sentence.isBlank()) {
                broken.add(name + " says nothing at " + one + ": write the sentence");
            }
            if (sentence.contains("'")) {
                broken.add(name + " has a straight apostrophe at " + one + ": write ’, or MessageFormat swallows it");
            }
            formats(name, one, sentence);
        }
    }

    private void formats(String name, String key, String sentence) {
        try {
            String said = new MessageFormat(sentence, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4, 5});
            if (said.contains("{")) {
                broken.add(name + " keeps a brace at " + key + ": close the placeholder");
            }
        } catch (IllegalArgumentException e) {
            broken.add(name + " cannot be formatted at " + key + " (" + e.getMessage() + "): correct the pattern");
        }
    }

    private void translation(String name, String language, String english, Map<String, String> files) {
        String other = name.replace(".properties", "_" + language + ".properties");
        if (!files.containsKey(other)) {
            broken.add(other + " is missing: translate " + name);
            return;
        }
        Properties here = load(english);
        Properties there = load(files.get(other));
        for (String key : new TreeSet<>(here.stringPropertyNames())) {
            String sentence = there.getProperty(key);
            if (sentence == null) {
                broken.add(other + " lacks " + key + ": translate it");
            } else if (!places(here.getProperty(key)).equals(places(sentence))) {
                broken.add(other + " has other placeholders at " + key + ": use " + places(here.getProperty(key)));
            } else if (!plurals(here.getProperty(key)).equals(plurals(sentence))) {
                broken.add(other + " has other plural forms at " + key + ": say each of "
                        + plurals(here.getProperty(key)));
            }
        }
        there.stringPropertyNames().stream()
                .filter(key -> here.getProperty(key) == null)
                .forEach(key -> broken.add(other + " has " + key + ", which English has not: take it out"));
    }

    /** The numbers of the placeholders, and which of them choose a form. */
    private static Set<String> places(String sentence) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(sentence);
        while (place.find()) {
            places.add(place.group(1) + (place.group(2) == null ? "" : " chooses"));
        }
        places.removeIf(one -> places.contains(one + " chooses"));
        return places;
    }

    /** From which number on each form is said, for every choice in the sentence. */
    private static Set<String> plurals(String sentence) {
        Set<String> plurals = new TreeSet<>();
        try {
            for (Format format : new MessageFormat(sentence, Locale.ENGLISH).getFormats()) {
                if (format instanceof ChoiceFormat choice) {
                    plurals.add(Arrays.toString(choice.getLimits()));
                }
            }
        } catch (IllegalArgumentException e) {
            plurals.add("a pattern that can be formatted");
        }
        return plurals;
    }

    static Properties load(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
