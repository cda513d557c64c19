package org.openmentorship.shared.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;

/** The people of Confluence; their paths begin with the context path. */
public final class ConfluencePeople implements People {
    private final UserAccessor users;
    private final UserManager rights;
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final ApplicationProperties application;

    public ConfluencePeople(
            UserAccessor users,
            UserManager rights,
            SpaceManager spaces,
            PermissionManager permissions,
            ApplicationProperties application) {
        this.users = users;
        this.rights = rights;
        this.spaces = spaces;
        this.permissions = permissions;
        this.application = application;
    }

    @Override
    public Visitor current() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? Visitor.ANONYMOUS : visitor(user);
    }

    @Override
    public Optional<Visitor> visitor(PersonKey key) {
        return user(key).map(this::visitor);
    }

    private Visitor visitor(ConfluenceUser user) {
        return new Visitor(
                new PersonKey(user.getKey().getStringValue()),
                Set.copyOf(users.getGroupNamesForUserName(user.getName())),
                rights.isAdmin(user.getKey()));
    }

    @Override
    public Optional<Person> find(PersonKey key) {
        return user(key).map(this::person);
    }

    @Override
    public Map<PersonKey, Person> find(Collection<PersonKey> keys) {
        Map<PersonKey, Person> found = new LinkedHashMap<>();
        Set.copyOf(keys).forEach(key -> find(key).ifPresent(person -> found.put(key, person)));
        return found;
    }

    @Override
    public Optional<PersonKey> named(String userName) {
        return Optional.ofNullable(userName)
                .map(users::getUserByName)
                .map(user -> new PersonKey(user.getKey().getStringValue()));
    }

    @Override
    public Optional<String> userName(PersonKey key) {
        return user(key).map(ConfluenceUser::getName);
    }

    @Override
    public boolean seesSpace(Visitor visitor, String spaceKey) {
        return may(visitor, Permission.VIEW, spaceKey);
    }

    @Override
    public boolean administersSpace(Visitor visitor, String spaceKey) {
        return visitor.signedIn() && may(visitor, Permission.ADMINISTER, spaceKey);
    }

    private boolean may(Visitor visitor, Permission permission, String spaceKey) {
        Space space = spaces.getSpace(spaceKey);
        ConfluenceUser user = visitor.signedIn() ? user(visitor.key()).orElse(null) : null;
        return space != null
                && visitor.signedIn() == (user != null)
                && permissions.hasPermission(user, permission, space);
    }

    private Person person(ConfluenceUser user) {
        String context = application.getBaseUrl(UrlMode.RELATIVE);
        String profile = context + "/display/~" + URLEncoder.encode(user.getName(), StandardCharsets.UTF_8);
        return new Person(
                new PersonKey(user.getKey().getStringValue()),
                user.getFullName() == null || user.getFullName().isBlank() ? user.getName() : user.getFullName(),
                profile,
                rooted(context, users.getUserProfilePicture(user).getUriReference()),
                !users.isDeactivated(user.getName()));
    }

    /** Whether the reference has the context path already is not documented; both are understood. */
    private static String rooted(String context, String reference) {
        return reference.startsWith("/") && !reference.startsWith(context + "/") ? context + reference : reference;
    }

    private Optional<ConfluenceUser> user(PersonKey key) {
        return Optional.ofNullable(key).map(one -> users.getExistingUserByKey(new UserKey(one.value())));
    }
}
