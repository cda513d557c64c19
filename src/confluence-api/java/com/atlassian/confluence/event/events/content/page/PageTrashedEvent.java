package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was put into the trash.
 *
 * <p>Source: Javadoc 6.3.3 (Trashed); the tests of atlassian-connect
 *
 * <p>Status: seen
 */
public class PageTrashedEvent extends PageEvent {
    public PageTrashedEvent(Object source, Page page) {
        super(source, page);
    }
}
