package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/**
 * A comment was written.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server; the tests of atlassian-connect
 *
 * <p>Status: seen
 */
public class CommentCreateEvent extends CommentEvent {
    public CommentCreateEvent(Object source, Comment comment) {
        super(source, comment);
    }
}
