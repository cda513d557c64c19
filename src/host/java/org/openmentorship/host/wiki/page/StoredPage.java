package org.openmentorship.host.wiki.page;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Objects;

/** A page read from the database; its children and comments are fetched when somebody asks for them. */
final class StoredPage extends Page {
    private final transient ContentLoader loader;
    private boolean childrenRead;
    private boolean commentsRead;

    StoredPage(ContentLoader loader) {
        this.loader = loader;
    }

    @Override
    public List<Page> getChildren() {
        List<Page> children = super.getChildren();
        if (!childrenRead) {
            childrenRead = true;
            loader.children(this).stream()
                    .filter(child -> !children.contains(child))
                    .forEach(children::add);
        }
        return children;
    }

    @Override
    public boolean hasChildren() {
        return !getChildren().isEmpty();
    }

    @Override
    public List<Comment> getComments() {
        List<Comment> comments = super.getComments();
        if (!commentsRead) {
            commentsRead = true;
            comments.addAll(loader.comments(this));
        }
        return comments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredPage that && getId() == that.getId() && getVersion() == that.getVersion();
    }

    @Override
    public int hashCode() {
        return Objects.hash(getId(), getVersion());
    }
}
