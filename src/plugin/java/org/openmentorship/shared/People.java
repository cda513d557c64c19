package org.openmentorship.shared;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is there: the visitor, people by key and by user name, and who sees which space. */
public interface People {
    Visitor current();

    /** The same person as a visitor, wherever the work is done for somebody who is not at the screen. */
    Optional<Visitor> visitor(PersonKey key);

    Optional<Person> find(PersonKey key);

    /** Only those who can be found. */
    Map<PersonKey, Person> find(Collection<PersonKey> keys);

    Optional<PersonKey> named(String userName);

    Optional<String> userName(PersonKey key);

    boolean seesSpace(Visitor visitor, String spaceKey);

    boolean administersSpace(Visitor visitor, String spaceKey);

    /** Whoever looks or writes; without a key it is the anonymous visitor. */
    record Visitor(PersonKey key, Set<String> groups, boolean admin) {
        public static final Visitor ANONYMOUS = new Visitor(null, Set.of(), false);

        public Visitor {
            groups = Set.copyOf(groups);
        }

        public boolean signedIn() {
            return key != null;
        }

        public boolean is(PersonKey other) {
            return key != null && key.equals(other);
        }
    }
}
