package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import java.util.Map;
import java.util.Optional;

/**
 * One use of a macro as it stands in the storage format; the property "macroDefinition" of a conversion context.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app; Javadoc 10.0.3 (MacroDefinitionBuilder)
 *
 * <p>Status: seen
 */
public class MacroDefinition {
    private final MacroDefinitionBuilder builder;

    MacroDefinition(MacroDefinitionBuilder builder) {
        this.builder = builder;
    }

    public static MacroDefinitionBuilder builder(String macroName) {
        return new MacroDefinitionBuilder().withName(macroName);
    }

    public String getName() {
        return builder.getName();
    }

    public Map<String, String> getParameters() {
        return builder.getParameters();
    }

    public Optional<MacroId> getMacroIdentifier() {
        return Optional.ofNullable(builder.getMacroIdentifier());
    }
}
