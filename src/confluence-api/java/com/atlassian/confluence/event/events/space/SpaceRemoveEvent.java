package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/**
 * A space was removed.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public class SpaceRemoveEvent extends SpaceEvent {
    public SpaceRemoveEvent(Object source, Space space) {
        super(source, space);
    }
}
