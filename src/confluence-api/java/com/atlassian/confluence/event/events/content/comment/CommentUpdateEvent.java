package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.pages.Comment;

/**
 * A comment was changed.
 *
 * <p>Source: the tests of atlassian-connect (ConfluenceWebHookPluginRegistrationFactoryTest)
 *
 * <p>Status: seen
 */
public class CommentUpdateEvent extends CommentEvent {
    public CommentUpdateEvent(Object source, Comment comment) {
        super(source, comment);
    }
}
