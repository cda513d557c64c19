package org.example.app;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.DBParam;

/** Counts in a table. */
public class Counter {

    private final ActiveObjects tables;

    public Counter(ActiveObjects tables) {
        this.tables = tables;
    }

    public int count() {
        return tables.count(TickEntity.class);
    }

    public int add(String label) {
        return tables.executeInTransaction(() -> {
            tables.create(TickEntity.class, new DBParam("LABEL", label));
            if (label.startsWith("fail")) {
                throw new IllegalStateException("planned");
            }
            return count();
        });
    }
}
