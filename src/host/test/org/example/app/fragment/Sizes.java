package org.example.app.fragment;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives a panel its size, in the unit of the descriptor. */
public class Sizes implements ContextProvider {
    private String unit;

    @Override
    public void init(Map<String, String> params) {
        unit = params.get("unit");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("size", 7, "unit", unit);
    }
}
