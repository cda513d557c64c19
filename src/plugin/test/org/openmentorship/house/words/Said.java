package org.openmentorship.house.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.openmentorship.house.House;

/** Which sentences the code, the templates and the macro browser say: no key without a sentence, none unsaid. */
final class Said {
    private static final String OURS = "mentorship.";
    private static final String MACROS = "org.openmentorship.confluence.";

    private final Set<String> literals;
    private final Set<String> beginnings;
    private final Set<String> parts;

    private Said(Set<String> literals, Collection<String> names) {
        this.literals = literals;
        beginnings = literals.stream()
                .filter(one -> one.startsWith(OURS) && one.endsWith("."))
                .collect(Collectors.toSet());
        parts = new TreeSet<>(literals);
        parts.add(".");
        literals.forEach(one -> parts.add(one.replaceFirst("^\\.", "")));
        names.forEach(name -> parts.addAll(
                List.of(name, name.toLowerCase(java.util.Locale.ROOT).replace('_', '-'))));
        parts.removeIf(one -> one.isEmpty() || !one.matches("[\\w.-]+") || (one.length() == 1 && !one.equals(".")));
    }

    /** Sentences about keys, given texts of code and templates, the names of enum constants, and the descriptor. */
    static List<String> check(Collection<String> texts, Collection<String> names, String door, Set<String> keys) {
        Said said = new Said(House.quoted(texts), names);
        List<String> broken = new ArrayList<>();
        Set<String> wanted = macros(door);
        said.literals.stream()
                .filter(one -> one.matches("mentorship\\.[\\w-]+\\.[\\w.-]*\\w"))
                .filter(one -> keys.stream().noneMatch(key -> key.equals(one) || key.startsWith(one + ".")))
                .forEach(one -> broken.add("Nobody has written " + one + ": add it to i18n, in every language"));
        wanted.stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> broken.add("The macro browser wants " + key + ": add it to i18n, in every language"));
        keys.stream()
                .filter(key -> !wanted.contains(key) && (key.startsWith(MACROS) || !said.says(key)))
                .forEach(key -> broken.add("Nobody says " + key + ": delete it, in every language"));
        return broken;
    }

    /** A key is said when it is written somewhere, or can be put together from what is. */
    private boolean says(String key) {
        return literals.contains(key)
                || Stream.concat(beginnings.stream(), literals.stream().filter(one -> one.startsWith(OURS)))
                        .filter(one -> key.startsWith(one) && key.length() > one.length())
                        .anyMatch(one -> tiles(key, one.length()));
    }

    private boolean tiles(String key, int from) {
        return from == key.length()
                || parts.stream().anyMatch(part -> key.startsWith(part, from) && tiles(key, from + part.length()));
    }

    private static Set<String> macros(String door) {
        Document parsed = Jsoup.parse(door, "", Parser.xmlParser());
        Set<String> wanted = new TreeSet<>(parsed.select("label").eachAttr("key"));
        for (Element macro : parsed.select("xhtml-macro")) {
            String name = MACROS + macro.attr("name");
            wanted.addAll(List.of(name + ".label", name + ".desc"));
            for (String parameter : macro.select("parameter").eachAttr("name")) {
                String of = name + ".param." + parameter;
                wanted.addAll(List.of(of + ".label", of + ".desc"));
            }
        }
        return wanted;
    }
}
