package org.openmentorship.host.wiki.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DeleteContext;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.DuplicateDataRuntimeException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.openmentorship.host.wiki.Db;
import org.openmentorship.host.wiki.WikiProblem;

/** Confluence's service for pages. */
public final class WikiPageManager extends WikiContentManager implements PageManager {
    private final BiConsumer<ContentPermission, ContentEntityObject> restrictions;

    /** The last writes one restriction of a new page. */
    public WikiPageManager(
            Db db,
            ContentStore contents,
            ContentLoader loader,
            Clock clock,
            Consumer<String> validator,
            EventPublisher events,
            BiConsumer<ContentPermission, ContentEntityObject> restrictions) {
        super(db, contents, loader, clock, validator, events);
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
        move(page, newParent, newParent.getSpace());
    }

    /** Makes it a page without a parent. */
    public void movePageToTopLevel(Page page, Space space) {
        move(page, null, space);
    }

    private void move(Page page, Page parent, Space to) {
        Page home = page.getSpace().getHomePage();
        if (home != null && home.getId() == page.getId()) {
            throw new WikiProblem("The home page of a space stays at its place.");
        }
        db.write(() -> {
            if (to.getId() != page.getSpace().getId()) {
                settle(page, to);
            }
            contents.move(page.getId(), parent == null ? 0 : parent.getId());
        });
        page.setParentPage(parent);
        page.setSpace(to);
        tell(new PageMoveEvent(this, page));
        tell(new ContentPermissionEvent(this, page, null));
    }

    /** Brings a page and all pages below it into another space. */
    private void settle(Page page, Space to) {
        free(to, page);
        contents.settle(page.getId(), to.getId(), page.getTitle());
        contents.children(page.getId(), Page.CONTENT_TYPE).forEach(row -> settle(loader.page(row), to));
    }

    @Override
    public void trashPage(AbstractPage page) {
        trashPage(page, null);
    }

    /** The children of a trashed page move up to its parent, as in Confluence. */
    @Override
    public void trashPage(AbstractPage page, DeleteContext deleteContext) {
        Page trashed = (Page) page;
        db.write(() -> {
            childrenUp(trashed);
            trashed.setContentStatus(ContentEntityObject.DELETED);
            rewrite(trashed);
        });
        tell(new PageTrashedEvent(this, trashed));
    }

    /** Takes a page back out of the trash, below its old parent where that still is. */
    @Override
    public void restorePage(AbstractPage page) {
        Page back = (Page) page;
        db.write(() -> {
            back.setContentStatus(ContentEntityObject.CURRENT);
            if (back.getParent() != null && !back.getParent().isCurrent()) {
                back.setParentPage(null);
            }
            check(back);
            rewrite(back);
        });
        tell(new PageRestoreEvent(this, back));
    }

    @Override
    public void removeContentEntity(ContentEntityObject object) {
        db.write(() -> childrenUp((Page) object));
        super.removeContentEntity(object);
    }

    private void childrenUp(Page page) {
        long parent = page.getParent() == null ? 0 : page.getParent().getId();
        contents.children(page.getId(), Page.CONTENT_TYPE).forEach(child -> contents.move(child.id(), parent));
    }

    @Override
    protected void check(ContentEntityObject object) {
        Page page = (Page) object;
        String title = line(page.getTitle());
        if (title.isEmpty() || title.length() > 255) {
            throw new WikiProblem("A page needs a title of at most 255 characters.");
        }
        Space space = page.getSpace();
        if (space == null
                || db.sql("select id from wiki_space where id = ?", space.getId())
                        .query(Long.class)
                        .list()
                        .isEmpty()) {
            throw new WikiProblem("A page needs a space, and this one has none or one that is not there any more.");
        }
        Page parent = page.getParent();
        if (parent != null && !below(space, parent)) {
            throw new WikiProblem("The page “" + parent.getTitle() + "” above this one is not in the space any more.");
        }
        if (page.isCurrent()) {
            free(space, page);
        }
    }

    private boolean below(Space space, Page parent) {
        return contents.find(parent.getId())
                .filter(row -> row.space() == space.getId())
                .isPresent();
    }

    /** Refuses a title that another page of the space has. */
    private void free(Space space, Page page) {
        contents.page(space.getId(), line(page.getTitle()))
                .filter(there -> there.id() != page.getId())
                .ifPresent(there -> {
                    throw new DuplicateDataRuntimeException(
                            there.title(),
                            "There is a page with the title “" + there.title() + "” in this space already. Please"
                                    + " choose another title.");
                });
    }

    /** A new page may carry restrictions from the start. */
    @Override
    protected void saved(ContentEntityObject object) {
        for (String type : List.of(ContentPermission.VIEW_PERMISSION, ContentPermission.EDIT_PERMISSION)) {
            if (object.getContentPermissionSet(type) != null) {
                object.getContentPermissionSet(type).forEach(permission -> restrictions.accept(permission, object));
            }
        }
    }

    @Override
    protected Object created(ContentEntityObject object) {
        return new PageCreateEvent(this, (Page) object);
    }

    @Override
    protected Object changed(ContentEntityObject object) {
        return new PageUpdateEvent(this, (Page) object);
    }

    @Override
    protected Object removed(ContentEntityObject object) {
        return new PageRemoveEvent(this, (Page) object);
    }
}
