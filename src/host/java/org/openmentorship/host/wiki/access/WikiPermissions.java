package org.openmentorship.host.wiki.access;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openmentorship.host.wiki.people.Account;
import org.openmentorship.host.wiki.people.PeopleStore;

/** Confluence's service that decides: site first, then space permissions, then the page's restrictions. */
public final class WikiPermissions implements PermissionManager {
    private final PeopleStore people;
    private final ContentPermissionManager restrictions;

    public WikiPermissions(PeopleStore people, ContentPermissionManager restrictions) {
        this.people = people;
        this.restrictions = restrictions;
    }

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        return decide(person(user), permission, target);
    }

    private boolean decide(Person person, Permission permission, Object target) {
        if (target instanceof Space space) {
            return onSpace(person, permission, space);
        }
        if (target instanceof Page page) {
            return onPage(person, permission, page);
        }
        if (target instanceof Comment comment) {
            return onComment(person, permission, comment);
        }
        if (target instanceof ConfluenceUser other) {
            return permission == Permission.VIEW ? person.signedIn() : person.admin() || other.equals(person.user());
        }
        if (target == TARGET_PEOPLE_DIRECTORY) {
            return person.signedIn();
        }
        boolean site = target == TARGET_APPLICATION || target == TARGET_SYSTEM;
        return site && (permission == Permission.VIEW || person.admin());
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        Person person = person(user);
        if (typeToCreate == Space.class) {
            return person.signedIn();
        }
        if (container instanceof Page page && typeToCreate == Comment.class) {
            return sees(person, page) && may(person, SpacePermission.COMMENT_PERMISSION, page.getSpace());
        }
        Space space =
                container instanceof Page page ? page.getSpace() : container instanceof Space found ? found : null;
        return space != null
                && onSpace(person, Permission.VIEW, space)
                && may(person, SpacePermission.CREATEEDIT_PAGE_PERMISSION, space);
    }

    @Override
    public <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> objects) {
        Person person = person(user);
        return objects.stream()
                .filter(object -> decide(person, permission, object))
                .<X>map(object -> object)
                .toList();
    }

    private boolean onSpace(Person person, Permission permission, Space space) {
        return may(person, SpacePermission.VIEWSPACE_PERMISSION, space)
                && (permission == Permission.VIEW || may(person, SpacePermission.ADMINISTER_SPACE_PERMISSION, space));
    }

    private boolean onPage(Person person, Permission permission, Page page) {
        if (page.getSpace() == null || !sees(person, page)) {
            return false;
        }
        if (permission == Permission.VIEW) {
            return true;
        }
        if (permission == Permission.ADMINISTER) {
            return may(person, SpacePermission.ADMINISTER_SPACE_PERMISSION, page.getSpace());
        }
        return may(person, SpacePermission.CREATEEDIT_PAGE_PERMISSION, page.getSpace())
                && passes(person, page, ContentPermission.EDIT_PERMISSION);
    }

    private boolean onComment(Person person, Permission permission, Comment comment) {
        Page page = (Page) comment.getContainer();
        if (!sees(person, page)) {
            return false;
        }
        return permission == Permission.VIEW
                || (person.signedIn() && Objects.equals(person.user(), comment.getCreator()))
                || may(person, SpacePermission.ADMINISTER_SPACE_PERMISSION, page.getSpace());
    }

    private boolean sees(Person person, Page page) {
        return may(person, SpacePermission.VIEWSPACE_PERMISSION, page.getSpace())
                && passes(person, page, ContentPermission.VIEW_PERMISSION);
    }

    private boolean may(Person person, String type, Space space) {
        return person.admin()
                || space.getPermissions().stream()
                        .anyMatch(granted -> granted.getType().equals(type) && covers(granted, person));
    }

    private static boolean covers(SpacePermission granted, Person person) {
        if (granted.isGroupPermission()) {
            return person.groups().contains(granted.getGroup());
        }
        return !granted.isUserPermission() || granted.getUserSubject().equals(person.user());
    }

    private boolean passes(Person person, Page page, String type) {
        return person.admin()
                || restrictions.getContentPermissionSets(page, type).stream().allMatch(set -> lets(set, person));
    }

    private static boolean lets(ContentPermissionSet set, Person person) {
        for (ContentPermission allowed : set) {
            boolean hit = allowed.isGroupPermission()
                    ? person.groups().contains(allowed.getGroupName())
                    : allowed.getUserSubject() != null
                            && allowed.getUserSubject().equals(person.user());
            if (hit) {
                return true;
            }
        }
        return false;
    }

    private Person person(ConfluenceUser user) {
        boolean usable = user != null
                && people.byKey(user.getKey().getStringValue())
                        .map(Account::active)
                        .orElse(false);
        return usable
                ? new Person(user, Set.copyOf(people.groupsOf(user.getKey().getStringValue())))
                : new Person(null, Set.of());
    }

    /** Who asks; members of confluence-administrators see everything, as in Confluence. */
    private record Person(ConfluenceUser user, Set<String> groups) {
        boolean signedIn() {
            return user != null;
        }

        boolean admin() {
            return groups.contains(PeopleStore.ADMINISTRATORS);
        }
    }
}
