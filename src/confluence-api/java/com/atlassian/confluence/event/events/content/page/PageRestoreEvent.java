package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page came back out of the trash.
 *
 * <p>Source: general knowledge; no public page of it was found
 *
 * <p>Status: assumed
 */
public class PageRestoreEvent extends PageEvent {
    public PageRestoreEvent(Object source, Page page) {
        super(source, page);
    }
}
