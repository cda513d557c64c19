package com.atlassian.confluence.content.render.xhtml.storage.macro;

import java.util.Objects;

/**
 * The id that Confluence gives one use of a macro on a page.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app
 *
 * <p>Status: seen
 */
public final class MacroId {
    private final String id;

    private MacroId(String id) {
        this.id = Objects.requireNonNull(id);
    }

    public static MacroId fromString(String id) {
        return new MacroId(id);
    }

    public String getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MacroId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
