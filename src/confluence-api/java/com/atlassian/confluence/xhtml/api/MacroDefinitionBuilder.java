package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Builds a macro definition; only the host calls it.
 *
 * <p>Source: Javadoc 10.0.3
 *
 * <p>Status: seen
 */
public class MacroDefinitionBuilder {
    private String name;
    private MacroId macroId;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    MacroDefinitionBuilder() {}

    public MacroDefinitionBuilder withName(String name) {
        this.name = name;
        return this;
    }

    public MacroDefinitionBuilder withMacroIdentifier(MacroId macroId) {
        this.macroId = macroId;
        return this;
    }

    public MacroDefinitionBuilder withParameters(Map<String, String> parameters) {
        this.parameters.putAll(parameters);
        return this;
    }

    public String getName() {
        return name;
    }

    public MacroId getMacroIdentifier() {
        return macroId;
    }

    public Map<String, String> getParameters() {
        return parameters;
    }

    public MacroDefinition build() {
        return new MacroDefinition(this);
    }
}
