package org.openmentorship.host.wiki.people;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** SAL's service for people, answered from the wiki's accounts. */
public final class WikiUserManager implements UserManager {
    private final PeopleStore people;
    private final String contextPath;

    public WikiUserManager(PeopleStore people, String contextPath) {
        this.people = people;
        this.contextPath = contextPath;
    }

    @Override
    public UserProfile getRemoteUser() {
        return getUserProfile(getRemoteUserKey());
    }

    @Override
    public UserKey getRemoteUserKey() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? null : user.getKey();
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return username == null
                ? null
                : people.byName(username).map(this::profile).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return userKey == null
                ? null
                : people.byKey(userKey.getStringValue()).map(this::profile).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return userKey != null && people.groupsOf(userKey.getStringValue()).contains(group);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isUserInGroup(userKey, PeopleStore.ADMINISTRATORS);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isUserInGroup(userKey, PeopleStore.ADMINISTRATORS);
    }

    private UserProfile profile(Account account) {
        return new Profile(
                account,
                URI.create(contextPath + Pictures.of(account.name())),
                URI.create(contextPath + Pictures.profile(account.name())));
    }

    private record Profile(Account account, URI getProfilePictureUri, URI getProfilePageUri) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return account.key();
        }

        @Override
        public String getUsername() {
            return account.name();
        }

        @Override
        public String getFullName() {
            return account.fullName();
        }

        @Override
        public String getEmail() {
            return account.email();
        }

        @Override
        public URI getProfilePictureUri(int width, int height) {
            return getProfilePictureUri;
        }
    }
}
