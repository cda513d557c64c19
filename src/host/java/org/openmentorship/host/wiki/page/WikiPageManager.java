package org.openmentorship.host.wiki.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.DeleteContext;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.openmentorship.host.wiki.Db;
import org.openmentorship.host.wiki.WikiProblem;

/** Confluence's service for pages; it tells the apps what happened once it is committed. */
public final class WikiPageManager extends WikiContentManager implements PageManager {
    private final EventPublisher events;
    private final ContentPermissionManager restrictions;

    public WikiPageManager(
            Db db,
            ContentStore contents,
            ContentLoader loader,
            Clock clock,
            Consumer<String> validator,
            EventPublisher events,
            ContentPermissionManager restrictions) {
        super(db, contents, loader, clock, validator);
        this.events = events;
        this.restrictions = restrictions;
    }

    @Override
    public Page getPage(long id) {
        return loader.page(id);
    }

    @Override
    public Page getPage(String spaceKey, String pageTitle) {
        if (spaceKey == null || pageTitle == null) {
            return null;
        }
        return db.sql("select id from wiki_space where upper(space_key) = upper(?)", line(spaceKey))
                .query(Long.class)
                .optional()
                .flatMap(space -> contents.page(space, line(pageTitle)))
                .map(loader::page)
                .orElse(null);
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return getPage(id);
    }

    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        return contents.pages(space.getId(), currentOnly).stream()
                .map(loader::page)
                .toList();
    }

    @Override
    public void renamePage(AbstractPage page, String newPageTitle) {
        saveNewVersion((Page) page, renamed -> renamed.setTitle(newPageTitle));
    }

    @Override
    public void movePageAsChild(Page page, Page newParent) {
        if (newParent.getId() == page.getId()
                || newParent.getAncestors().stream().anyMatch(above -> above.getId() == page.getId())) {
            throw new WikiProblem("A page cannot be moved below itself.");
        }
        if (!newParent.getSpaceKey().equals(page.getSpaceKey())) {
            throw new WikiProblem("This wiki moves pages within their space only.");
        }
        contents.move(page.getId(), newParent.getId());
        page.setParentPage(newParent);
        events.publish(new PageMoveEvent(this, page));
    }

    @Override
    public void trashPage(AbstractPage page) {
        trashPage(page, null);
    }

    /** The children of a trashed page move up to its parent, as in Confluence. */
    @Override
    public void trashPage(AbstractPage page, DeleteContext deleteContext) {
        Page trashed = (Page) page;
        long parent = trashed.getParent() == null ? 0 : trashed.getParent().getId();
        db.write(() -> {
            contents.children(page.getId(), Page.CONTENT_TYPE).forEach(child -> contents.move(child.id(), parent));
            trashed.setContentStatus("deleted");
            saveContentEntity(trashed, null);
        });
        events.publish(new PageTrashedEvent(this, trashed));
    }

    /** Takes a page back out of the trash, below its old parent where that still exists. */
    public void restore(Page page) {
        check(page);
        page.setContentStatus("current");
        if (page.getParent() != null && !page.getParent().isCurrent()) {
            page.setParentPage(null);
        }
        saveContentEntity(page, null);
        events.publish(new PageRestoreEvent(this, page));
    }

    @Override
    public void removeContentEntity(ContentEntityObject object) {
        super.removeContentEntity(object);
        events.publish(new PageRemoveEvent(this, (Page) object));
    }

    @Override
    protected void check(ContentEntityObject object) {
        Page page = (Page) object;
        String title = line(page.getTitle());
        if (title.isEmpty() || title.length() > 255) {
            throw new WikiProblem("A page needs a title of at most 255 characters.");
        }
        if (page.getSpace() == null) {
            throw new WikiProblem("A page needs a space.");
        }
        contents.page(page.getSpace().getId(), title)
                .filter(there -> there.id() != page.getId())
                .ifPresent(there -> {
                    throw new WikiProblem("There is a page with the title “" + there.title()
                            + "” in this space already. Please choose another title.");
                });
    }

    /** A new page may carry restrictions from the start. */
    @Override
    protected void saved(ContentEntityObject object) {
        for (String type : List.of(ContentPermission.VIEW_PERMISSION, ContentPermission.EDIT_PERMISSION)) {
            if (object.getContentPermissionSet(type) != null) {
                object.getContentPermissionSet(type)
                        .forEach(permission -> restrictions.addContentPermission(permission, object));
            }
        }
    }

    @Override
    protected void changed(ContentEntityObject object) {
        events.publish(new PageUpdateEvent(this, (Page) object));
    }
}
