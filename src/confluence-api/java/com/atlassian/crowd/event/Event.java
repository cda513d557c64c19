package com.atlassian.crowd.event;

/**
 * The root of Crowd's events.
 *
 * <p>Source: Javadoc of Crowd 6.1.0 (inheritance of UserRenamedEvent)
 *
 * <p>Status: seen
 */
public abstract class Event {
    private final Object source;

    protected Event(Object source) {
        this.source = source;
    }

    public Object getSource() {
        return source;
    }
}
