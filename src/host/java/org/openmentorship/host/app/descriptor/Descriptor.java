package org.openmentorship.host.app.descriptor;

import java.util.List;

/** What an app says about itself, in the order in which it says it. */
public record Descriptor(String key, String name, Node info, List<Node> modules) {

    public List<Node> modules(String type) {
        return modules.stream().filter(module -> module.name().equals(type)).toList();
    }

    public String version() {
        return info.textOf("version");
    }

    /** Folders or files of texts, without locale and ending: {@code i18n/request}. */
    public List<String> i18n() {
        return modules("resource").stream()
                .filter(resource -> resource.attr("type").equals("i18n"))
                .map(resource -> resource.attr("location").replace('.', '/'))
                .toList();
    }
}
