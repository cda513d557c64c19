package org.openmentorship.host.wiki.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** What stands in what on one page: which elements of Confluence there are, and what a macro holds. */
final class Nesting {
    private static final Set<String> KNOWN = Set.of(
            "ac:structured-macro",
            "ac:macro",
            "ac:parameter",
            "ac:default-parameter",
            "ac:rich-text-body",
            "ac:plain-text-body",
            "ac:link",
            "ac:link-body",
            "ac:plain-text-link-body",
            "ac:image",
            "ac:caption",
            "ac:emoticon",
            "ac:task-list",
            "ac:task",
            "ac:task-id",
            "ac:task-uuid",
            "ac:task-status",
            "ac:task-body",
            "ac:layout",
            "ac:layout-section",
            "ac:layout-cell",
            "ac:placeholder",
            "ac:inline-comment-marker",
            "ri:page",
            "ri:blog-post",
            "ri:attachment",
            "ri:url",
            "ri:space",
            "ri:user",
            "ri:content-entity",
            "ri:shortcut");
    private static final Set<String> MACROS = Set.of("ac:structured-macro", "ac:macro");
    private static final Set<String> BODIES = Set.of("ac:rich-text-body", "ac:plain-text-body");
    private static final Set<String> OF_MACROS =
            Set.of("ac:parameter", "ac:default-parameter", "ac:rich-text-body", "ac:plain-text-body");

    /** The open elements, innermost first; a macro that has its body already is marked. */
    private final Deque<String> open = new ArrayDeque<>();

    int depth() {
        return open.size();
    }

    /** Takes the next element in; the answer is empty, or what is wrong with it. */
    String enter(String name) {
        String around = open.isEmpty() ? "" : open.peek();
        open.push(name);
        String macro = around.replace("+", "");
        if (name.contains(":") && !KNOWN.contains(name)) {
            return "the element <" + name + "> is not known.";
        }
        if (MACROS.contains(macro) && !OF_MACROS.contains(name)) {
            return "a macro holds parameters and one body, not <" + name + ">.";
        }
        if (OF_MACROS.contains(name) && !MACROS.contains(macro)) {
            return "the element <" + name + "> stands in a macro only.";
        }
        if (BODIES.contains(name)) {
            if (around.endsWith("+")) {
                return "a macro has one body, and this is another.";
            }
            mark(around);
        }
        return "";
    }

    void leave() {
        open.pop();
    }

    private void mark(String around) {
        String inner = open.pop();
        open.pop();
        open.push(around + "+");
        open.push(inner);
    }
}
