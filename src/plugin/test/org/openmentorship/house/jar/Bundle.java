package org.openmentorship.house.jar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.jar.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the jar holds and what it asks of Confluence. */
final class Bundle {
    private static final Pattern INSIDE = Pattern.compile("org/openmentorship/(?!host/|house/|world/|covered/).*"
            + "|META-INF/(MANIFEST\\.MF|LICENSE|spring/mentorship\\.xml)|screens/.*|i18n/.*\\.properties"
            + "|presets/.*\\.json|presets/archive/README\\.txt|atlassian-plugin\\.xml|openapi\\.json|[a-zA-Z0-9/-]+/");
    private static final Pattern IMPORT = Pattern.compile("([\\w.]+)((?:;(?:\"[^\"]*\"|[^,\"])*)?)(?:,|$)");
    private static final Pattern NAMED = Pattern.compile(
            "\"((?:com\\.atlassian|net\\.java\\.ao|jakarta|org\\.springframework)(?:\\.[a-z]\\w*)*)\\.[A-Z]");
    private static final Pattern OF_CONFLUENCE = Pattern.compile(
            "(com\\.atlassian|net\\.java\\.ao|jakarta|com\\.fasterxml\\.jackson|org\\.slf4j|org\\.springframework)(\\..*)?");

    private Bundle() {}

    /** Sentences about the manifest and the names of the entries. */
    static List<String> check(Attributes manifest, Collection<String> entries) {
        List<String> broken = new ArrayList<>();
        entries.stream()
                .filter(name -> !INSIDE.matcher(name).matches())
                .forEach(name ->
                        broken.add(name + " does not belong into the jar: Confluence brings it, or nobody needs it"));
        for (String forbidden : List.of("Atlassian-Plugin-Key", "Export-Package", "Bundle-ClassPath")) {
            if (manifest.getValue(forbidden) != null) {
                broken.add("The manifest has " + forbidden + ": take it out of the bnd instructions");
            }
        }
        expect(manifest, "Spring-Context", "*", broken);
        expect(manifest, "Bundle-SymbolicName", "org.openmentorship.confluence", broken);
        String imports = manifest.getValue("Import-Package");
        Matcher clause = IMPORT.matcher(imports == null ? "" : imports);
        while (clause.find()) {
            imported(clause.group(1), clause.group(2), broken);
        }
        return broken;
    }

    /** Sentences about packages of others that only an XML file of ours names, where bnd does not look. */
    static List<String> named(Attributes manifest, String xml) {
        String imports = "," + manifest.getValue("Import-Package");
        return NAMED.matcher(xml)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(name -> !Pattern.compile("," + Pattern.quote(name) + "(?=[;,]|$)")
                        .matcher(imports)
                        .find())
                .map(name -> "The jar does not import " + name + ", which an XML file names: add it to Import-Package")
                .toList();
    }

    private static void expect(Attributes manifest, String name, String value, List<String> broken) {
        if (!value.equals(manifest.getValue(name))) {
            broken.add("The manifest says " + name + ": " + manifest.getValue(name) + "; it has to be " + value);
        }
    }

    private static void imported(String name, String directives, List<String> broken) {
        boolean jdk = ModuleLayer.boot().modules().stream()
                .anyMatch(module -> module.getName().startsWith("java.")
                        && module.getPackages().contains(name));
        if (!jdk && !OF_CONFLUENCE.matcher(name).matches()) {
            broken.add("The jar imports " + name + ", which Confluence does not export: do without it");
        }
        if (directives.contains("resolution:=optional")) {
            broken.add("The jar imports " + name + " optionally: need it or do without it");
        }
    }
}
