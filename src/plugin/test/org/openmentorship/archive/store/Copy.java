package org.openmentorship.archive.store;

import java.util.HashMap;
import java.util.Map;
import net.java.ao.Entity;

/** Another row like one that is there. */
final class Copy {
    private Copy() {}

    static Map<String, Object> of(Entity row, String unique) {
        Map<String, Object> values = new HashMap<>();
        Sheet.all().stream()
                .filter(sheet -> sheet.type().isInstance(row))
                .flatMap(sheet -> sheet.columns().stream())
                .forEach(column -> values.put(column.name(), column.unique() ? unique : column.of(row)));
        return values;
    }
}
