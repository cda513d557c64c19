package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/**
 * A comment was taken away.
 *
 * <p>Source: the tests of atlassian-connect (ConfluenceWebHookPluginRegistrationFactoryTest)
 *
 * <p>Status: seen
 */
public class CommentRemoveEvent extends CommentEvent {
    public CommentRemoveEvent(Object source, Comment comment) {
        super(source, comment);
    }
}
