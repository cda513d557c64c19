package com.atlassian.crowd.embedded.api;

/**
 * A directory of people.
 *
 * <p>Source: Javadoc of Crowd 7.1.0 (constructor of UserDeletedEvent)
 *
 * <p>Status: seen
 */
public interface Directory {
    Long getId();

    String getName();
}
