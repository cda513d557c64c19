package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.Comment;

/**
 * Something that happened to a comment; only the host makes comment events, with constructors of its own.
 *
 * <p>Source: getComment in a static page generator by Kohsuke Kawaguchi (package org.kohsuke.confluence.scache); the
 * subclasses in the tests of atlassian-connect
 *
 * <p>Status: seen
 */
public abstract class CommentEvent extends ContentEvent {
    private final transient Comment comment;

    protected CommentEvent(Object source, Comment comment) {
        super(source);
        this.comment = comment;
    }

    public Comment getComment() {
        return comment;
    }

    @Override
    public ContentEntityObject getContent() {
        return comment;
    }
}
