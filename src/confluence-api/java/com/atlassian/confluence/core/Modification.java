package com.atlassian.confluence.core;

/**
 * A change applied to a content before its next version is saved.
 *
 * <p>Source: Javadoc 8.5.7
 *
 * <p>Status: seen
 */
public interface Modification<T extends ContentEntityObject> {
    void modify(T content);
}
