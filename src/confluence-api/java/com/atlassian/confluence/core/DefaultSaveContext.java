package com.atlassian.confluence.core;

/**
 * The usual ways to save.
 *
 * <p>Source: Javadoc 10.1.2 (constructors), 8.2.2 (constants)
 *
 * <p>Status: seen
 */
public class DefaultSaveContext implements SaveContext {
    public static final SaveContext DEFAULT = new DefaultSaveContext(false, true, false);
    public static final SaveContext MINOR_EDIT = new DefaultSaveContext(true, true, false);
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext(true, true, false);
    public static final SaveContext BULK_OPERATION = new DefaultSaveContext(true, true, false);

    private final boolean suppressNotifications;
    private final boolean updateLastModifier;
    private final boolean suppressEvents;

    /** Deprecated in Confluence; use one of the constants. */
    @Deprecated
    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {
        this.suppressNotifications = suppressNotifications;
        this.updateLastModifier = updateLastModifier;
        this.suppressEvents = suppressEvents;
    }

    @Override
    public boolean doUpdateLastModifier() {
        return updateLastModifier;
    }

    @Override
    public boolean isEventSuppressed() {
        return suppressEvents;
    }

    @Override
    public boolean isSuppressNotifications() {
        return suppressNotifications;
    }
}
