package com.atlassian.confluence.core;

/**
 * The format a body is written in; XHTML is the storage format.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public final class BodyType {
    public static final BodyType WIKI = new BodyType(0);
    public static final BodyType RAW = new BodyType(1);
    public static final BodyType XHTML = new BodyType(2);
    public static final BodyType UNKNOWN = new BodyType(-1);

    private final int id;

    private BodyType(int id) {
        this.id = id;
    }

    public int toInt() {
        return id;
    }
}
