package org.openmentorship.host.app.descriptor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmentorship.host.app.AppRefused;

/**
 * The elements and attributes of {@code atlassian-plugin.xml} that this host gives their meaning.
 *
 * <p>One line per element: its attributes with {@code @}, {@code !} where needed, then the elements that may stand in it.
 */
final class Grammar {

    private static final String MODULE = "@name @i18n-name-key description ";

    private static final Map<String, Rule> RULES = rules("""
            atlassian-plugin: @key! @name @plugins-version @pluginsVersion plugin-info resource component-import \
              xhtml-macro rest servlet web-item web-section web-panel web-resource ao job-config velocity-allowlist
            plugin-info: description version vendor param
            description: @key
            vendor: @name @url
            param: @name! @value
            resource: @type! @name! @location! @key param
            component-import: @key! @interface @filter description interface
            xhtml-macro: @key! @class! @icon @documentation-url @hidden category parameters property-panel MODULE
            category: @name!
            parameters: parameter
            parameter: @name! @type! @required @multiple @default description option value alias
            option: @key! @value!
            value: @name!
            alias: @name!
            property-panel: button spacer
            button: @id! @label @action
            rest: @key! @path! @version! package dispatcher MODULE
            servlet: @key! @class! url-pattern init-param MODULE
            init-param: param-name param-value
            web-item: @key! @section! @weight label tooltip link icon condition conditions param resource styleClass MODULE
            web-section: @key! @location! @weight label condition conditions param MODULE
            web-panel: @key! @location! @class @weight label context-provider resource condition conditions param MODULE
            label: @key param
            tooltip: @key
            link: @linkId @absolute
            icon: @width @height link
            condition: @class! @invert param
            conditions: @type condition conditions
            context-provider: @class! param
            web-resource: @key! dependency context resource MODULE
            ao: @key! @namespace entity upgradeTask MODULE
            job-config: @key! job schedule managed MODULE
            job: @key! @perClusterJob @clusteredOnly
            schedule: @cron-expression @repeat-interval @repeat-count @jitterSecs
            managed: @editable @keepingHistory @canRunAdhoc @canDisable
            velocity-allowlist: @key! method MODULE""");

    private record Rule(Set<String> attributes, Set<String> needed, Set<String> elements) {}

    private Grammar() {}

    static void check(Node root) {
        if (!root.name().equals("atlassian-plugin")) {
            throw new AppRefused("The root of atlassian-plugin.xml is “" + root.name() + "”, not “atlassian-plugin”.");
        }
        check(root, "");
    }

    private static void check(Node node, String parent) {
        Rule rule = RULES.getOrDefault(node.name(), new Rule(Set.of(), Set.of(), Set.of()));
        String where = "<" + node.name() + (node.key().isEmpty() ? "" : " key=\"" + node.key() + "\"") + ">";
        String inside = parent.isEmpty() ? "" : " in " + parent;
        for (String attribute : node.attributes().keySet()) {
            if (!rule.attributes.contains(attribute)) {
                throw new AppRefused(
                        "This host does not know the attribute “" + attribute + "” of " + where + inside + ".");
            }
        }
        for (String attribute : rule.needed) {
            if (node.attr(attribute).isBlank()) {
                throw new AppRefused(where + inside + " needs the attribute “" + attribute + "”.");
            }
        }
        for (Node child : node.children()) {
            if (!rule.elements.contains(child.name())) {
                String what = parent.isEmpty() ? "module type" : "element";
                throw new AppRefused(
                        "This host does not know the " + what + " <" + child.name() + "> in " + where + inside + ".");
            }
            check(child, where);
        }
    }

    private static Map<String, Rule> rules(String text) {
        Map<String, Rule> rules = new HashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(':');
            Set<String> words = Arrays.stream(line.substring(colon + 1)
                            .replace("MODULE", MODULE)
                            .strip()
                            .split("\\s+"))
                    .collect(Collectors.toCollection(HashSet::new));
            rules.put(
                    line.substring(0, colon), new Rule(attributes(words, ""), attributes(words, "!"), elements(words)));
        });
        return rules;
    }

    private static Set<String> attributes(Set<String> words, String ending) {
        return words.stream()
                .filter(word -> word.startsWith("@") && word.endsWith(ending))
                .map(word -> word.substring(1).replace("!", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> elements(Set<String> words) {
        return words.stream().filter(word -> !word.startsWith("@")).collect(Collectors.toSet());
    }
}
