package com.atlassian.event;

import java.util.EventObject;

/**
 * The root of Confluence's events.
 *
 * <p>Source: Javadoc of Confluence 5.4.1 (inheritance of the space events)
 *
 * <p>Status: assumed
 */
public class Event extends EventObject {
    public Event(Object source) {
        super(source);
    }
}
