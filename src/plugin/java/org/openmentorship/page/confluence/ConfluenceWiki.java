package org.openmentorship.page.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.DuplicateDataRuntimeException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.Wiki;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.PersonKey;

/** Pages in Confluence: every change is made as its author, with the author’s permissions, and without a mail to anybody. */
public final class ConfluenceWiki implements Wiki {
    private static final String LOCK = "org.openmentorship.confluence.pages.";
    private final PageManager pages;
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor users;
    private final AccessModeService mode;
    private final ClusterLockService locks;
    private final Restrictions restrictions;

    /** Not static: each node has its own, and several may live in one JVM. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Boolean> ours = ThreadLocal.withInitial(() -> false);

    public ConfluenceWiki(
            PageManager pages,
            SpaceManager spaces,
            PermissionManager permissions,
            ContentPermissionManager restrictions,
            UserAccessor users,
            AccessModeService mode,
            ClusterLockService locks) {
        this.pages = pages;
        this.spaces = spaces;
        this.permissions = permissions;
        this.users = users;
        this.mode = mode;
        this.locks = locks;
        this.restrictions = new Restrictions(restrictions, users);
    }

    /** Whether what happens to a page on this thread is done by us. */
    boolean works() {
        return ours.get();
    }

    @Override
    public boolean takesChanges() {
        return !mode.isReadOnlyAccessModeEnabled();
    }

    @Override
    public <T> T alone(String space, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(LOCK + space);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long home(String space) {
        Space found = spaces.getSpace(space);
        return found == null || found.getHomePage() == null
                ? 0
                : found.getHomePage().getId();
    }

    @Override
    public Optional<Found> find(long pageId) {
        return Optional.ofNullable(pages.getPage(pageId)).map(this::found);
    }

    @Override
    public Optional<Found> titled(String space, String title) {
        return Optional.ofNullable(pages.getPage(space, title))
                .filter(page -> !page.isDeleted())
                .map(this::found);
    }

    private Found found(Page page) {
        return new Found(
                page.getId(),
                page.getSpaceKey() == null ? "" : page.getSpaceKey(),
                page.getParent() == null ? 0 : page.getParent().getId(),
                page.getTitle(),
                page.getBodyAsString(),
                page.getCreator() == null
                        ? null
                        : new PersonKey(page.getCreator().getKey().getStringValue()),
                page.isDeleted(),
                restrictions.audiences(page));
    }

    @Override
    public Found create(Draft draft) {
        return as(draft.author(), author -> {
            Space space = spaces.getSpace(draft.space());
            writable(space);
            Page parent = draft.parent() == 0 ? null : pages.getPage(draft.parent());
            allowed(
                    permissions.hasCreatePermission(author, space, Page.class),
                    author,
                    "create pages in " + space.getKey());
            allowed(
                    parent == null || permissions.hasPermission(author, Permission.VIEW, parent),
                    author,
                    "see the page above");
            Page page = new Page();
            page.setSpace(space);
            page.setTitle(draft.title());
            page.setBodyAsString(draft.body());
            page.setCreator(author);
            if (parent != null) {
                parent.addChild(page);
            }
            restrictions.prepare(page, draft.people());
            pages.saveContentEntity(page, DefaultSaveContext.SUPPRESS_NOTIFICATIONS);
            restrictions.exactly(page, draft.people());
            return found(page);
        });
    }

    @Override
    public void write(long pageId, String title, String body, PersonKey author) {
        change(
                pageId,
                author,
                true,
                page -> pages.saveNewVersion(
                        page,
                        next -> {
                            next.setTitle(title);
                            next.setBodyAsString(body);
                        },
                        DefaultSaveContext.MINOR_EDIT));
    }

    @Override
    public void restrict(long pageId, Set<PersonKey> people, PersonKey author) {
        change(pageId, author, false, page -> restrictions.exactly(page, people));
    }

    @Override
    public void admit(long pageId, Set<PersonKey> come, Set<PersonKey> go, PersonKey author) {
        change(pageId, author, false, page -> restrictions.change(page, come, go));
    }

    @Override
    public void restore(long pageId, PersonKey author) {
        change(pageId, author, false, pages::restorePage);
    }

    private void change(long pageId, PersonKey author, boolean edits, Consumer<Page> work) {
        as(author, user -> {
            Page page = pages.getPage(pageId);
            if (page == null) {
                throw new NotMade(Trouble.FAILED, "The page " + pageId + " is not there");
            }
            writable(page.getSpace());
            allowed(!edits || permissions.hasPermission(user, Permission.EDIT, page), user, "edit the page " + pageId);
            work.accept(page);
            return page;
        });
    }

    /** Whose work it is: Confluence asks this thread for it, and puts it under the versions. */
    private <T> T as(PersonKey key, Function<ConfluenceUser, T> work) {
        ConfluenceUser author = key == null ? null : users.getExistingUserByKey(new UserKey(key.value()));
        if (author == null || users.isDeactivated(author.getName())) {
            throw new NotMade(Trouble.NO_AUTHOR, "There is no active person with the key " + key);
        }
        ConfluenceUser before = AuthenticatedUserThreadLocal.get();
        AuthenticatedUserThreadLocal.set(author);
        ours.set(true);
        try {
            return work.apply(author);
        } catch (DuplicateDataRuntimeException e) {
            throw new Ledger.Collision(e);
        } catch (IllegalArgumentException e) {
            throw new NotMade(Trouble.NOT_VALID, e);
        } finally {
            ours.remove();
            AuthenticatedUserThreadLocal.set(before);
        }
    }

    private static void writable(Space space) {
        if (space == null) {
            throw new NotMade(Trouble.NO_SPACE, "The space is not there");
        }
        if (space.isArchived()) {
            throw new NotMade(Trouble.READ_ONLY, "The space " + space.getKey() + " is archived");
        }
    }

    private static void allowed(boolean allowed, ConfluenceUser user, String deed) {
        if (!allowed) {
            throw new NotMade(Trouble.NO_PERMISSION, user.getName() + " may not " + deed);
        }
    }
}
