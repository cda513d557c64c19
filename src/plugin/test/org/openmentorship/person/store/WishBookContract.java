package org.openmentorship.person.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.person.WishBook;
import org.openmentorship.person.Wishes;
import org.openmentorship.person.Wishes.Topic;
import org.openmentorship.shared.PersonKey;

/** What every book of wishes does. */
@Tag("OLS-39")
abstract class WishBookContract {
    private final PersonKey person = new PersonKey("key-" + UUID.randomUUID());

    abstract WishBook book();

    @Test
    void whoeverHasNotChosenHasNoWishes() {
        assertThat(book().of(person)).isEqualTo(Wishes.none(person));
    }

    @Test
    void wishesAreKeptAndChanged() {
        Wishes first = new Wishes(person, Set.of(Topic.values()), 2);
        book().keep(first);
        assertThat(book().of(person)).isEqualTo(first);

        Wishes none = new Wishes(person, Set.of(), 3);
        book().keep(none);
        assertThat(book().of(person)).isEqualTo(none);
        assertThat(book().of(new PersonKey("key-other"))).isEqualTo(Wishes.none(new PersonKey("key-other")));
    }
}
