package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.event.events.ConfluenceEvent;
import com.atlassian.confluence.spaces.Space;

/**
 * Something that happened to a space.
 *
 * <p>Source: Javadoc of Confluence 5.4.1
 *
 * <p>Status: seen
 */
public class SpaceEvent extends ConfluenceEvent {
    protected final transient Space space;

    public SpaceEvent(Object source, Space space) {
        super(source);
        this.space = space;
    }

    public Space getSpace() {
        return space;
    }
}
