package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was created.
 *
 * <p>Source: Javadoc 2.5 (class-use of Page); github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public class PageCreateEvent extends PageEvent {
    public PageCreateEvent(Object source, Page page) {
        super(source, page);
    }
}
