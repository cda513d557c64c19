package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.ConfluenceEvent;

/**
 * Something that happened to a content.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public abstract class ContentEvent extends ConfluenceEvent {
    protected ContentEvent(Object source) {
        super(source);
    }

    public abstract ContentEntityObject getContent();
}
