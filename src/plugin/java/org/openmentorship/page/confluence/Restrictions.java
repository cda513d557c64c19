package org.openmentorship.page.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.Wiki.Audience;
import org.openmentorship.page.Wiki.NotMade;
import org.openmentorship.shared.PersonKey;

/** Who may see and edit a page in Confluence; whoever is not there any more is left out. */
final class Restrictions {
    private static final List<String> TYPES =
            List.of(ContentPermission.VIEW_PERMISSION, ContentPermission.EDIT_PERMISSION);
    private final ContentPermissionManager manager;
    private final UserAccessor users;

    Restrictions(ContentPermissionManager manager, UserAccessor users) {
        this.manager = manager;
        this.users = users;
    }

    /** Those on the page and those above it that narrow them. */
    List<Audience> audiences(Page page) {
        return page.isDeleted()
                ? List.of()
                : manager.getContentPermissionSets(page, ContentPermission.VIEW_PERMISSION).stream()
                        .filter(set -> set != null && set.iterator().hasNext())
                        .map(set -> new Audience(
                                keys(set), all(set).stream().anyMatch(ContentPermission::isGroupPermission)))
                        .toList();
    }

    /** Before the page is saved for the first time, so that nobody sees it in between. */
    void prepare(Page page, Set<PersonKey> people) {
        for (ConfluenceUser user : known(people)) {
            TYPES.forEach(type -> page.addPermission(ContentPermission.createUserPermission(type, user)));
        }
    }

    void exactly(Page page, Set<PersonKey> people) {
        List<ConfluenceUser> wanted = known(people);
        for (String type : TYPES) {
            List<ContentPermission> before = all(page.getContentPermissionSet(type));
            add(page, type, wanted, before);
            before.stream()
                    .filter(one -> one.isGroupPermission() || !wanted.contains(one.getUserSubject()))
                    .forEach(manager::removeContentPermission);
        }
    }

    /** A page that somebody has opened for all stays open. */
    void change(Page page, Set<PersonKey> come, Set<PersonKey> go) {
        for (String type : TYPES) {
            List<ContentPermission> before = all(page.getContentPermissionSet(type));
            if (before.isEmpty()) {
                continue;
            }
            add(page, type, here(come), before);
            List<ContentPermission> after = all(page.getContentPermissionSet(type));
            List<ContentPermission> leaving = after.stream()
                    .filter(one -> one.isUserPermission() && go.contains(key(one.getUserSubject())))
                    .toList();
            if (leaving.size() == after.size() && !leaving.isEmpty()) {
                throw new NotMade(Trouble.NO_AUTHOR, "Nobody would be left who may see the page " + page.getId());
            }
            leaving.forEach(manager::removeContentPermission);
        }
    }

    private void add(Page page, String type, Collection<ConfluenceUser> wanted, List<ContentPermission> before) {
        wanted.stream()
                .filter(user -> before.stream().noneMatch(one -> user.equals(one.getUserSubject())))
                .forEach(
                        user -> manager.addContentPermission(ContentPermission.createUserPermission(type, user), page));
    }

    /** Without anybody the page would be open to all. */
    private List<ConfluenceUser> known(Set<PersonKey> people) {
        List<ConfluenceUser> known = here(people);
        if (known.isEmpty() && !people.isEmpty()) {
            throw new NotMade(Trouble.NO_AUTHOR, "Nobody is there who may see the page");
        }
        return known;
    }

    private List<ConfluenceUser> here(Set<PersonKey> people) {
        return people.stream()
                .map(key -> users.getExistingUserByKey(new UserKey(key.value())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Set<PersonKey> keys(ContentPermissionSet set) {
        return all(set).stream()
                .filter(one -> one.getUserSubject() != null)
                .map(one -> key(one.getUserSubject()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static PersonKey key(ConfluenceUser user) {
        return new PersonKey(user.getKey().getStringValue());
    }

    private static List<ContentPermission> all(ContentPermissionSet set) {
        return set == null
                ? List.of()
                : StreamSupport.stream(set.spliterator(), false).collect(Collectors.toCollection(ArrayList::new));
    }
}
