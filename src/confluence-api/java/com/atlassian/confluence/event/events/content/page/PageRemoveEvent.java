package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page was removed for good.
 *
 * <p>Source: Javadoc 6.3.3 (Removed); the package and the constructor are assumed
 *
 * <p>Status: assumed
 */
public class PageRemoveEvent extends PageEvent {
    public PageRemoveEvent(Object source, Page page) {
        super(source, page);
    }
}
