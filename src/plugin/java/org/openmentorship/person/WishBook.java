package org.openmentorship.person;

import org.openmentorship.shared.PersonKey;

/** Where the wishes of people are kept. */
public interface WishBook {
    Wishes of(PersonKey person);

    void keep(Wishes wishes);
}
