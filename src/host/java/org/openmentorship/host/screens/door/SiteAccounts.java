package org.openmentorship.host.screens.door;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.openmentorship.host.web.Accounts;
import org.openmentorship.host.wiki.people.Account;
import org.openmentorship.host.wiki.people.PeopleStore;

/** The wiki's people, as the engine's login asks for them. */
public final class SiteAccounts implements Accounts {
    private final PeopleStore people;

    public SiteAccounts(PeopleStore people) {
        this.people = people;
    }

    @Override
    public Optional<ConfluenceUser> authenticate(String name, String password) {
        return people.authenticate(name, password).map(ConfluenceUser.class::cast);
    }

    @Override
    public Optional<ConfluenceUser> byName(String name) {
        return people.byName(name).map(ConfluenceUser.class::cast);
    }

    @Override
    public Optional<ConfluenceUser> byKey(UserKey key) {
        return people.byKey(key.getStringValue()).map(ConfluenceUser.class::cast);
    }

    @Override
    public boolean isActive(ConfluenceUser user) {
        return people.byKey(user.getKey().getStringValue()).map(Account::active).orElse(false);
    }

    @Override
    public boolean isAdmin(ConfluenceUser user) {
        return people.groupsOf(user.getKey().getStringValue()).contains(PeopleStore.ADMINISTRATORS);
    }
}
