package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/**
 * Something that happened to a page.
 *
 * <p>Source: Javadoc of Confluence
 *
 * <p>Status: seen
 */
public abstract class PageEvent extends ContentEvent {
    private final transient Page page;

    protected PageEvent(Object source, Page page) {
        super(source);
        this.page = page;
    }

    public Page getPage() {
        return page;
    }

    @Override
    public ContentEntityObject getContent() {
        return page;
    }
}
