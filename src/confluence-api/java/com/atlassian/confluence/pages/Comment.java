package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * A comment on a content.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public class Comment extends ContentEntityObject {
    public static final String CONTENT_TYPE = "comment";

    private ContentEntityObject container;

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    public ContentEntityObject getContainer() {
        return container;
    }

    public void setContainer(ContentEntityObject container) {
        this.container = container;
    }

    @Override
    public String getUrlPath() {
        return container.getUrlPath() + "#comment-" + getId();
    }
}
