package org.openmentorship.host.web;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;

/** The people who may sign in; answered by the wiki. */
public interface Accounts {

    /** The person, if name and password belong together and the account is active. */
    Optional<ConfluenceUser> authenticate(String name, String password);

    Optional<ConfluenceUser> byName(String name);

    Optional<ConfluenceUser> byKey(UserKey key);

    boolean isActive(ConfluenceUser user);

    boolean isAdmin(ConfluenceUser user);
}
