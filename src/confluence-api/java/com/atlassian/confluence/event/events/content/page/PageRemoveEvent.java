package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was removed for good.
 *
 * <p>Source: Javadoc 2.5 (class-use of Page); the tests of atlassian-connect
 *
 * <p>Status: seen
 */
public class PageRemoveEvent extends PageEvent {
    public PageRemoveEvent(Object source, Page page) {
        super(source, page);
    }
}
