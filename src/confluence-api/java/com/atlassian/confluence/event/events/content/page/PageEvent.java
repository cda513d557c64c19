package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Page;

/**
 * Something that happened to a page; only the host makes page events, with constructors of its own.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server; Javadoc 2.5 (class-use of Page)
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
