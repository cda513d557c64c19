package org.openmentorship.host.wiki.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.user.UserPreferences;
import com.atlassian.confluence.user.actions.ProfilePictureInfo;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import java.util.List;

/** Confluence's service for people, answered from the wiki's accounts. */
public final class WikiUserAccessor implements UserAccessor {
    private final PeopleStore people;

    public WikiUserAccessor(PeopleStore people) {
        this.people = people;
    }

    @Override
    public List<String> getGroupNamesForUserName(String userName) {
        return people.byName(userName)
                .map(account -> people.groupsOf(account.key().getStringValue()))
                .orElse(List.of());
    }

    @Override
    public boolean hasMembership(String groupName, String userName) {
        return getGroupNamesForUserName(userName).contains(groupName);
    }

    @Override
    public boolean isDeactivated(String username) {
        return people.byName(username).map(account -> !account.active()).orElse(true);
    }

    /** Of a deleted person the key and the last user name stay known, so that the history stays readable. */
    @Override
    public ConfluenceUser getUserByKey(UserKey userKey) {
        ConfluenceUser known = getExistingUserByKey(userKey);
        return known != null || userKey == null
                ? known
                : people.gone(userKey)
                        .map(name -> new Account(
                                userKey, name, "Unknown User (" + name + ")", "", false, Preferences.OF_THE_SITE))
                        .orElse(null);
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey userKey) {
        return userKey == null ? null : people.byKey(userKey.getStringValue()).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByName(String username) {
        return username == null ? null : people.byName(username).orElse(null);
    }

    @Override
    public UserPreferences getUserPreferences(ConfluenceUser user) {
        return user == null
                ? Preferences.OF_THE_SITE
                : people.byKey(user.getKey().getStringValue())
                        .map(Account::preferences)
                        .orElse(Preferences.OF_THE_SITE);
    }

    @Override
    public ProfilePictureInfo getUserProfilePicture(User user) {
        return new ProfilePictureInfo(user == null ? Pictures.ANONYMOUS : Pictures.of(user.getName()));
    }
}
