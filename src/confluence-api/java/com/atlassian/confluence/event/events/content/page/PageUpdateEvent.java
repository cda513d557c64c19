package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page got a new version.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public class PageUpdateEvent extends PageEvent {
    public PageUpdateEvent(Object source, Page page) {
        super(source, page);
    }
}
