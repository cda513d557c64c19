package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;

/**
 * Finds comments.
 *
 * <p>Source: Javadoc 8.1.0-m78 (package tree)
 *
 * <p>Status: seen
 */
public interface CommentManager extends ContentEntityManager {
    /** Status of this member: assumed. */
    Comment getComment(long id);
}
