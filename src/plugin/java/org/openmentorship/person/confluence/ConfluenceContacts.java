package org.openmentorship.person.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.openmentorship.person.Contact;
import org.openmentorship.person.Contacts;
import org.openmentorship.shared.PersonKey;

/** Names and mail addresses from Confluence’s directory. */
public final class ConfluenceContacts implements Contacts {
    private final UserAccessor users;

    public ConfluenceContacts(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<Contact> of(PersonKey key) {
        return Optional.ofNullable(users.getExistingUserByKey(new UserKey(key.value())))
                .filter(user -> !users.isDeactivated(user.getName()))
                .filter(user -> user.getEmail() != null && !user.getEmail().isBlank())
                .map(user -> new Contact(user.getFullName(), user.getEmail()));
    }
}
