package org.openmentorship.world;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.person.Contact;
import org.openmentorship.person.Contacts;
import org.openmentorship.shared.People;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;

/** The people of the tests; whoever is named outsider does not see the space, whoever has gone is not found. */
public final class Village implements People, Contacts {
    public static final Visitor MENTEE = visitor("mentee", false);
    public static final Visitor OTHER_MENTEE = visitor("other-mentee", false);
    public static final Visitor MENTOR = visitor("mentor", false);
    public static final Visitor OTHER_MENTOR = visitor("other-mentor", false);
    public static final Visitor COORDINATOR = visitor("coordinator", false);
    public static final Visitor OUTSIDER = visitor("outsider", false);
    public static final Visitor ADMIN = visitor("admin", true);
    public static final Visitor NOBODY = Visitor.ANONYMOUS;

    public final Set<PersonKey> gone = new HashSet<>();
    public final Set<String> noSpaces = new HashSet<>();
    public final Set<PersonKey> stewards = new HashSet<>();
    public final Set<PersonKey> outside = new HashSet<>(Set.of(OUTSIDER.key()));
    private final Map<PersonKey, Visitor> known = new HashMap<>();

    public Village() {
        for (Visitor one : new Visitor[] {MENTEE, OTHER_MENTEE, MENTOR, OTHER_MENTOR, COORDINATOR, OUTSIDER, ADMIN}) {
            known.put(one.key(), one);
        }
    }

    public static Visitor visitor(String name, boolean admin) {
        return new Visitor(new PersonKey("key-" + name), Set.of("confluence-users"), admin);
    }

    public static Visitor inGroup(String name, String group) {
        return new Visitor(new PersonKey("key-" + name), Set.of(group), false);
    }

    /** Makes somebody new known. */
    public Visitor welcome(Visitor visitor) {
        known.put(visitor.key(), visitor);
        return visitor;
    }

    @Override
    public Visitor current() {
        return NOBODY;
    }

    @Override
    public Optional<Visitor> visitor(PersonKey key) {
        return Optional.ofNullable(known.get(key)).filter(one -> !gone.contains(key));
    }

    @Override
    public Optional<Person> find(PersonKey key) {
        return visitor(key).map(one -> new Person(key, "Name of " + key, "/~" + key, "/picture", true));
    }

    @Override
    public Map<PersonKey, Person> find(Collection<PersonKey> keys) {
        Map<PersonKey, Person> found = new HashMap<>();
        keys.forEach(key -> find(key).ifPresent(one -> found.put(key, one)));
        return found;
    }

    @Override
    public Optional<PersonKey> named(String userName) {
        return visitor(new PersonKey("key-" + userName)).map(Visitor::key);
    }

    @Override
    public Optional<String> userName(PersonKey key) {
        return visitor(key).map(one -> key.value().substring("key-".length()));
    }

    @Override
    public boolean seesSpace(Visitor visitor, String spaceKey) {
        return visitor.signedIn() && !outside.contains(visitor.key()) && !noSpaces.contains(spaceKey);
    }

    @Override
    public boolean administersSpace(Visitor visitor, String spaceKey) {
        return seesSpace(visitor, spaceKey) && (visitor.admin() || stewards.contains(visitor.key()));
    }

    @Override
    public Optional<Contact> of(PersonKey key) {
        return find(key).map(person -> new Contact(person.name(), key + "@example.org"));
    }
}
