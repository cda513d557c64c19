package org.openmentorship.host.wiki;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.CommentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUserResolver;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.UserPreferencesAccessor;
import com.atlassian.confluence.user.UserProfilePictureAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.openmentorship.host.wiki.access.PageLists;
import org.openmentorship.host.wiki.access.WikiPermissions;
import org.openmentorship.host.wiki.access.WikiRestrictions;
import org.openmentorship.host.wiki.page.ContentLoader;
import org.openmentorship.host.wiki.page.ContentStore;
import org.openmentorship.host.wiki.page.WikiCommentManager;
import org.openmentorship.host.wiki.page.WikiLabelManager;
import org.openmentorship.host.wiki.page.WikiPageManager;
import org.openmentorship.host.wiki.people.PeopleStore;
import org.openmentorship.host.wiki.people.WikiLocales;
import org.openmentorship.host.wiki.people.WikiUserAccessor;
import org.openmentorship.host.wiki.people.WikiUserManager;
import org.openmentorship.host.wiki.space.SpaceStore;
import org.openmentorship.host.wiki.space.WikiSpaceManager;
import org.openmentorship.host.wiki.space.WikiSpacePermissions;
import org.openmentorship.host.wiki.storage.StorageValidator;

/** The whole wiki, built once per start: its tables, its stores and the Confluence services that stand on them. */
public final class Wiki {
    public final PeopleStore people;
    public final AccountDesk accounts;
    public final UserAccessor users;
    public final UserManager userManager;
    public final WikiLocales locales;
    public final SpaceStore spaceStore;
    public final SpaceManager spaces;
    public final SpacePermissionManager spacePermissions;
    public final ContentStore contents;
    public final ContentLoader loader;
    public final WikiPageManager pages;
    public final CommentManager comments;
    public final LabelManager labels;
    public final WikiRestrictions restrictions;
    public final PermissionManager permissions;
    public final PageLists lists;
    public final Audit audit;

    public Wiki(DataSource source, String contextPath, EventPublisher events, Clock clock) {
        Db db = new Db(source);
        WikiTables.create(db);
        people = new PeopleStore(db);
        accounts = new AccountDesk(people, events);
        users = new WikiUserAccessor(people);
        userManager = new WikiUserManager(people, contextPath);
        locales = new WikiLocales(people);
        contents = new ContentStore(db);
        spaceStore = new SpaceStore(db, users, id -> page(id));
        loader = new ContentLoader(db, contents, spaceStore, users);
        restrictions = new WikiRestrictions(db, events);
        pages = new WikiPageManager(db, contents, loader, clock, StorageValidator::check, events, restrictions::write);
        comments = new WikiCommentManager(db, contents, loader, clock, StorageValidator::check, events);
        spaces = new WikiSpaceManager(db, spaceStore, () -> pages, clock);
        spacePermissions = new WikiSpacePermissions(spaceStore);
        labels = new WikiLabelManager(db);
        permissions = new WikiPermissions(people, restrictions);
        lists = new PageLists(db, spaceStore, loader, permissions);
        audit = new Audit(db, clock);
    }

    /** Offers every service under the interface by which apps import it. */
    @SuppressWarnings("unchecked")
    public void offer(BiConsumer<Class<Object>, Object> registry) {
        BiConsumer<Class<?>, Object> put = (type, service) -> registry.accept((Class<Object>) type, service);
        put.accept(UserAccessor.class, users);
        put.accept(UserPreferencesAccessor.class, users);
        put.accept(ConfluenceUserResolver.class, users);
        put.accept(UserProfilePictureAccessor.class, users);
        put.accept(UserManager.class, userManager);
        put.accept(LocaleManager.class, locales);
        put.accept(TimeZoneManager.class, locales);
        put.accept(SpaceManager.class, spaces);
        put.accept(SpacePermissionManager.class, spacePermissions);
        put.accept(PageManager.class, pages);
        put.accept(CommentManager.class, comments);
        put.accept(LabelManager.class, labels);
        put.accept(ContentPermissionManager.class, restrictions);
        put.accept(PermissionManager.class, permissions);
    }

    private com.atlassian.confluence.pages.Page page(long id) {
        return loader.page(id);
    }
}
