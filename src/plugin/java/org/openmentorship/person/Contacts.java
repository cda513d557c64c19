package org.openmentorship.person;

import java.util.Optional;
import org.openmentorship.shared.PersonKey;

/** Where the contact of a person is found when it may be told. */
public interface Contacts {
    Optional<Contact> of(PersonKey key);
}
