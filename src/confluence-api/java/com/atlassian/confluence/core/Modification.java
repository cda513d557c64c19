package com.atlassian.confluence.core;

/**
 * A change applied to a content before its next version is saved.
 *
 * <p>Source: Javadoc 7.3.2 (class-use); used by many public apps
 *
 * <p>Status: seen
 */
public interface Modification<T> {
    void modify(T content);
}
