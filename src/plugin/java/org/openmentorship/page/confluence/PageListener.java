package org.openmentorship.page.confluence;

import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.stream.Stream;
import org.openmentorship.page.PageNews;
import org.openmentorship.shared.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what people do with pages in Confluence; what we do ourselves is no sign of life of anybody. */
public final class PageListener {
    private static final Logger LOG = LoggerFactory.getLogger(PageListener.class);
    private final EventPublisher events;
    private final ConfluenceWiki wiki;
    private final PageNews news;

    public PageListener(EventPublisher events, ConfluenceWiki wiki, PageNews news) {
        this.events = events;
        this.wiki = wiki;
        this.news = news;
    }

    public void open() {
        events.register(this);
    }

    public void close() {
        events.unregister(this);
    }

    @EventListener
    public void created(PageCreateEvent event) {
        written(event.getPage(), event.getPage().getCreator());
    }

    @EventListener
    public void updated(PageUpdateEvent event) {
        written(event.getPage(), event.getPage().getLastModifier());
    }

    @EventListener
    public void commented(CommentCreateEvent event) {
        commented(event.getComment());
    }

    @EventListener
    public void commented(CommentUpdateEvent event) {
        commented(event.getComment());
    }

    @EventListener
    public void trashed(PageTrashedEvent event) {
        changed(event.getPage());
    }

    @EventListener
    public void restored(PageRestoreEvent event) {
        changed(event.getPage());
    }

    @EventListener
    public void removed(PageRemoveEvent event) {
        changed(event.getPage());
    }

    @EventListener
    public void moved(PageMoveEvent event) {
        changed(event.getPage());
    }

    @EventListener
    public void restricted(ContentPermissionEvent event) {
        ContentPermission one = event.getContentPermission();
        boolean aboutSeeing = one == null || ContentPermission.VIEW_PERMISSION.equals(one.getType());
        if (aboutSeeing && event.getContent() instanceof Page page) {
            changed(page);
        }
    }

    private void commented(Comment comment) {
        if (comment.getContainer() instanceof Page page) {
            written(page, comment.getLastModifier() == null ? comment.getCreator() : comment.getLastModifier());
        }
    }

    private void written(Page page, ConfluenceUser writer) {
        PersonKey actor = key(writer == null ? AuthenticatedUserThreadLocal.get() : writer);
        if (actor != null) {
            quietly(() -> news.written(
                    Stream.concat(Stream.of(page), page.getAncestors().stream())
                            .map(Page::getId)
                            .toList(),
                    actor));
        }
    }

    private void changed(Page page) {
        quietly(() -> news.changed(page.getId(), key(AuthenticatedUserThreadLocal.get())));
    }

    /** Whatever goes wrong here, people can save their pages. */
    private void quietly(Runnable work) {
        if (wiki.works()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("What has happened to a page could not be noted", e);
        }
    }

    private static PersonKey key(ConfluenceUser user) {
        return user == null ? null : new PersonKey(user.getKey().getStringValue());
    }
}
