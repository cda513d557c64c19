package com.atlassian.confluence.user;

/**
 * The person on whose behalf the current thread works; null is the anonymous visitor.
 *
 * <p>Source: Javadoc 7.13.19; github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    public static ConfluenceUser get() {
        return USER.get();
    }

    public static void set(ConfluenceUser user) {
        USER.set(user);
    }

    public static void reset() {
        USER.remove();
    }
}
