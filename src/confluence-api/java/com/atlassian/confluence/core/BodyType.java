package com.atlassian.confluence.core;

import java.io.Serializable;

/**
 * The format a body is written in; XHTML is the storage format.
 *
 * <p>Source: Javadoc 9.0.3 (the numbers are assumed)
 *
 * <p>Status: seen
 */
public class BodyType implements Serializable {
    public static final BodyType UNKNOWN = new BodyType(-1);
    public static final BodyType WIKI = new BodyType(0);
    public static final BodyType RAW = new BodyType(1);
    public static final BodyType XHTML = new BodyType(2);

    private final int id;

    public BodyType(int id) {
        this.id = id;
    }

    public int toInt() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BodyType that && id == that.id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
