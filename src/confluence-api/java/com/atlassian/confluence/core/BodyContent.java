package com.atlassian.confluence.core;

/**
 * The body of a content together with its format.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public class BodyContent {
    private ContentEntityObject content;
    private String body;
    private BodyType bodyType;

    public BodyContent() {}

    public BodyContent(ContentEntityObject content, String body, BodyType bodyType) {
        this.content = content;
        this.body = body;
        this.bodyType = bodyType;
    }

    public ContentEntityObject getContent() {
        return content;
    }

    public String getBody() {
        return body;
    }

    public BodyType getBodyType() {
        return bodyType;
    }
}
