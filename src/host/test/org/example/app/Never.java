package org.example.app;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds for nobody. */
public class Never implements Condition {

    @Override
    public void init(Map<String, String> params) {
        // takes nothing
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return false;
    }
}
