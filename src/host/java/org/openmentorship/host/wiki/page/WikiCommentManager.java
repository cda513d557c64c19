package org.openmentorship.host.wiki.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.function.Consumer;
import org.openmentorship.host.wiki.Db;
import org.openmentorship.host.wiki.WikiProblem;

/** Confluence's service for comments on pages. */
public final class WikiCommentManager extends WikiContentManager implements CommentManager {
    public WikiCommentManager(
            Db db,
            ContentStore contents,
            ContentLoader loader,
            Clock clock,
            Consumer<String> validator,
            EventPublisher events) {
        super(db, contents, loader, clock, validator, events);
    }

    @Override
    public Comment getComment(long id) {
        return contents.find(id)
                .filter(row -> row.kind().equals(Comment.CONTENT_TYPE))
                .map(loader::comment)
                .orElse(null);
    }

    @Override
    protected void check(ContentEntityObject object) {
        if (object.getBodyAsString().isBlank()) {
            throw new WikiProblem("Please write something before you save the comment.");
        }
    }

    @Override
    protected void saved(ContentEntityObject object) {
        // A comment has nothing besides its row.
    }

    @Override
    protected Object created(ContentEntityObject object) {
        return new CommentCreateEvent(this, (Comment) object);
    }

    @Override
    protected Object changed(ContentEntityObject object) {
        return new CommentUpdateEvent(this, (Comment) object);
    }

    @Override
    protected Object removed(ContentEntityObject object) {
        return new CommentRemoveEvent(this, (Comment) object);
    }
}
