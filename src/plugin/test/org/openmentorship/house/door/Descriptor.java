package org.openmentorship.house.door;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.openmentorship.house.House;

/** The front door names what is there, and whatever is there is named and used. */
final class Descriptor {
    private static final String APP = "org.openmentorship.confluence:";
    private static final Pattern NEED = Pattern.compile("\\bneed\\(\"([^\"]+)\"\\)");
    private static final Pattern TEMPLATE = Pattern.compile("\"(screens/[^\"]+\\.vm)\"");
    private static final Pattern RESOURCE = Pattern.compile("(?m)^@Path\\(");

    private final List<String> broken = new ArrayList<>();
    private final Document door;
    private final Map<Path, String> java;
    private final Set<String> resources;
    private final String code;

    private Descriptor(String door, Map<Path, String> java, Set<String> resources) {
        this.door = Jsoup.parse(door, "", Parser.xmlParser());
        this.java = java;
        this.resources = resources;
        this.code = String.join("\n", java.values());
    }

    /** Sentences about what does not fit, given the descriptor, the sources and what lies beside them to be packaged. */
    static List<String> check(String door, Map<Path, String> java, Set<String> resources) {
        Descriptor one = new Descriptor(door, java, resources);
        one.keys();
        one.classes();
        one.imports();
        one.locations();
        one.screens();
        one.webResources();
        one.rest();
        one.jobs();
        return one.broken;
    }

    private void keys() {
        Set<String> seen = new HashSet<>();
        door.select("atlassian-plugin > [key]").stream()
                .map(module -> module.attr("key"))
                .filter(key -> !seen.add(key))
                .forEach(key -> broken.add("The key " + key + " is there twice: give one module another"));
    }

    private void classes() {
        Set<String> named = new TreeSet<>(door.select("[class]").eachAttr("class"));
        named.addAll(door.select("entity").eachText());
        named.stream()
                .filter(name -> !House.isClass(name))
                .forEach(name -> broken.add("The class " + name + " is not there: correct its name or take it out"));
        java.keySet().stream()
                .map(Path::toString)
                .filter(file -> file.matches(".*[a-z](Entity|Macro|Servlet)\\.java"))
                .map(file -> file.replace(".java", "").replace('/', '.').replace('\\', '.'))
                .filter(name -> !name.endsWith(".ScreenMacro") && !named.contains(name))
                .forEach(name ->
                        broken.add(name + " is not in atlassian-plugin.xml: name it there, or nobody meets it"));
    }

    private void imports() {
        for (Element one : door.select("component-import")) {
            String type = one.attr("interface");
            if (!House.isClass(type)) {
                broken.add("The component-import " + type + " is not in confluence-api: correct its name");
            } else if (!code.contains("import " + type + ";")) {
                broken.add("The component-import " + type + " is used by nobody: take it out");
            }
        }
    }

    private void locations() {
        for (Element one : door.select("resource[location]")) {
            String place = one.attr("location");
            boolean words = one.attr("type").equals("i18n");
            if (!words && !there(place)) {
                broken.add("There is nothing at " + place + ": correct the location or take the resource out");
            }
            if (words && !resources.contains(place + ".properties")) {
                broken.add("There are no sentences at " + place + ".properties: write them or take the resource out");
            }
        }
        for (Element one : door.select("xhtml-macro")) {
            String icon = one.attr("icon").replaceFirst(".*/icons/", "screens/shared/icons/");
            if (!resources.contains(icon)) {
                broken.add("The macro " + one.attr("name") + " has no icon at " + icon + ": draw one");
            }
        }
    }

    private boolean there(String place) {
        return resources.contains(place) || resources.stream().anyMatch(one -> one.startsWith(place + "/"));
    }

    private void screens() {
        Set<String> served = new TreeSet<>(door.select("resource[location]").eachAttr("location"));
        Set<String> rendered = House.found(TEMPLATE, code);
        rendered.stream()
                .filter(template -> !resources.contains(template))
                .forEach(template -> broken.add(template + " is rendered but not there: write it"));
        for (String one : resources) {
            boolean template = one.endsWith(".vm");
            if (template ? !rendered.contains(one) : !one.startsWith("i18n/") && !served(served, one)) {
                broken.add(one + (template ? " is rendered by nobody" : " is served by no resource") + ": delete it");
            }
            if (one.matches("i18n/[a-z]+\\.properties") && !served.contains(one.replace(".properties", ""))) {
                broken.add(one + " is not named: add its <resource type=\"i18n\">");
            }
        }
    }

    private static boolean served(Set<String> served, String one) {
        return served.stream().anyMatch(place -> one.equals(place) || one.startsWith(place + "/"));
    }

    private void webResources() {
        Set<String> there = new TreeSet<>(door.select("web-resource").eachAttr("key"));
        Set<String> used = House.found(NEED, code);
        for (String name : door.select("web-resource > dependency").eachText()) {
            if (name.startsWith(APP)) {
                used.add(name.substring(APP.length()));
            }
        }
        used.stream()
                .filter(key -> !there.contains(key))
                .forEach(key -> broken.add("There is no web-resource " + key + ", but it is needed: add it"));
        there.stream()
                .filter(key -> !used.contains(key))
                .forEach(key -> broken.add("The web-resource " + key + " is needed by nobody: delete it"));
    }

    private void rest() {
        Set<String> named = new TreeSet<>(door.select("rest > package").eachText());
        Set<String> used = new TreeSet<>();
        java.forEach((path, text) -> {
            if (RESOURCE.matcher(text).find()) {
                used.add(path.resolve("..")
                        .normalize()
                        .toString()
                        .replace('/', '.')
                        .replace('\\', '.'));
            }
        });
        named.stream()
                .filter(one -> !used.contains(one))
                .forEach(one -> broken.add("The REST package " + one + " has no resource: take it out"));
        used.stream()
                .filter(one -> !named.contains(one))
                .forEach(one -> broken.add(one + " has REST resources that <rest> does not name: add the package"));
    }

    private void jobs() {
        door.select("job-config > job").eachAttr("key").stream()
                .filter(key -> !code.contains(" " + key + "("))
                .forEach(key -> broken.add(
                        "The job " + key + " is no bean: build it in Mentorship.java, Upstairs.java or Attic.java"));
    }
}
