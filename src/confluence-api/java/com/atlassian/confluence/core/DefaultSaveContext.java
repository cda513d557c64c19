package com.atlassian.confluence.core;

/**
 * The usual ways to save.
 *
 * <p>Source: github.com/baloise/digital-signature (DEFAULT)
 *
 * <p>Status: seen
 */
public class DefaultSaveContext implements SaveContext {
    public static final SaveContext DEFAULT = new DefaultSaveContext(false, true, false);
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext(true, true, false);

    private final boolean suppressNotifications;
    private final boolean updateLastModifier;
    private final boolean suppressEvents;

    public DefaultSaveContext(boolean suppressNotifications, boolean updateLastModifier, boolean suppressEvents) {
        this.suppressNotifications = suppressNotifications;
        this.updateLastModifier = updateLastModifier;
        this.suppressEvents = suppressEvents;
    }
}
