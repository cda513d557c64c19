package org.openmentorship.host.wiki.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.CommentManager;
import java.time.Clock;
import java.util.function.Consumer;
import org.openmentorship.host.wiki.Db;
import org.openmentorship.host.wiki.WikiProblem;

/** Confluence's service for comments on pages. */
public final class WikiCommentManager extends WikiContentManager implements CommentManager {
    public WikiCommentManager(
            Db db, ContentStore contents, ContentLoader loader, Clock clock, Consumer<String> validator) {
        super(db, contents, loader, clock, validator);
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
        // Nobody is told about comments here.
    }

    @Override
    protected void changed(ContentEntityObject object) {
        // Nobody is told about comments here.
    }
}
