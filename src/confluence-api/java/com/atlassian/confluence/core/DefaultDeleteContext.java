package com.atlassian.confluence.core;

/**
 * The usual ways to delete.
 *
 * <p>Source: Javadoc 8.5.7
 *
 * <p>Status: seen
 */
public class DefaultDeleteContext implements DeleteContext {
    public static final DeleteContext DEFAULT = new DefaultDeleteContext();
    public static final DeleteContext SUPPRESS_NOTIFICATIONS = new DefaultDeleteContext();

    private DefaultDeleteContext() {}
}
