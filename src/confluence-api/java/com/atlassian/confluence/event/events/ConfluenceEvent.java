package com.atlassian.confluence.event.events;

import com.atlassian.event.Event;

/**
 * Something that happened in Confluence.
 *
 * <p>Source: Javadoc of Confluence 5.4.1
 *
 * <p>Status: seen
 */
public abstract class ConfluenceEvent extends Event {
    protected ConfluenceEvent(Object source) {
        super(source);
    }
}
