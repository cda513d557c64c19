package org.openmentorship.host.app;

import java.util.List;

/** A macro as the macro browser lists it; label and description are texts in the reader’s language. */
public record MacroInfo(
        String name,
        String label,
        String description,
        String icon,
        String documentationUrl,
        List<String> categories,
        boolean hidden,
        BodyKind body,
        List<Parameter> parameters) {

    /** What a macro takes between its tags. */
    public enum BodyKind {
        NONE,
        PLAIN_TEXT,
        RICH_TEXT
    }

    /** One field of the macro browser’s form. */
    public record Parameter(
            String name,
            String type,
            boolean required,
            boolean multiple,
            String defaultValue,
            List<String> values,
            String label,
            String description) {}
}
