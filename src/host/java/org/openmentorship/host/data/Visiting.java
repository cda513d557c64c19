package org.openmentorship.host.data;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Marks the thread that serves a visitor, so that what the visit costs is told from what goes on behind it. */
public final class Visiting {

    private static final ThreadLocal<Set<Object>> HERE = new ThreadLocal<>();

    private Visiting() {}

    /** From now on this thread works for a visitor. */
    public static void begin() {
        HERE.set(Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    public static void end() {
        HERE.remove();
    }

    /** What has been noted in this visit, by whoever wants to do something once in it; null where nobody visits. */
    public static Set<Object> notes() {
        return HERE.get();
    }

    static boolean here() {
        return HERE.get() != null;
    }
}
