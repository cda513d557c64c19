package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page got another parent or space.
 *
 * <p>Source: general knowledge; no public page of it was found
 *
 * <p>Status: assumed
 */
public class PageMoveEvent extends PageEvent {
    public PageMoveEvent(Object source, Page page) {
        super(source, page);
    }
}
