package org.openmentorship.host.data;

/** Marks the thread that serves a visitor, so that what the visit costs is told from what goes on behind it. */
public final class Visiting {

    private static final ThreadLocal<Boolean> HERE = new ThreadLocal<>();

    private Visiting() {}

    /** From now on this thread works for a visitor. */
    public static void begin() {
        HERE.set(true);
    }

    public static void end() {
        HERE.remove();
    }

    static boolean here() {
        return HERE.get() != null;
    }
}
