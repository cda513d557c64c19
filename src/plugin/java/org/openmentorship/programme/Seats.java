package org.openmentorship.programme;

import static org.openmentorship.programme.Programme.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.plan.Right;
import org.openmentorship.shared.PersonKey;

/** Who sits where; without an askers’ group everybody who is signed in may ask. */
public record Seats(
        List<PersonKey> leads,
        List<PersonKey> coordinators,
        List<PersonKey> contacts,
        List<PersonKey> mentors,
        String askersGroup,
        String mentorsGroup) {

    static final Seats EMPTY = new Seats(null, null, null, null, null, null);

    public boolean seats(PersonKey person) {
        return everybody().contains(person);
    }

    /** Whoever sits anywhere. */
    Set<PersonKey> everybody() {
        return Stream.of(leads, coordinators, contacts, mentors)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** Without the places of people whom nobody can name. */
    private static List<PersonKey> people(List<PersonKey> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    /** The same without somebody. */
    public Seats without(PersonKey person) {
        return new Seats(
                others(leads, person),
                others(coordinators, person),
                others(contacts, person),
                others(mentors, person),
                askersGroup,
                mentorsGroup);
    }

    private static List<PersonKey> others(List<PersonKey> list, PersonKey person) {
        return list.stream().filter(one -> !one.equals(person)).toList();
    }

    public Seats {
        leads = people(leads);
        coordinators = people(coordinators);
        contacts = people(contacts);
        mentors = people(mentors);
        askersGroup = text(askersGroup);
        mentorsGroup = text(mentorsGroup);
    }

    /** Who has this right. */
    public List<PersonKey> of(Right right) {
        return switch (right) {
            case NONE, PARTNER -> List.of();
            case MENTOR -> mentors;
            case CONTACT -> contacts;
            case COORDINATOR -> coordinators;
            case LEAD -> leads;
        };
    }

    /** The same with this person among those who have the right. */
    public Seats with(Right right, PersonKey person) {
        return of(right).contains(person)
                ? this
                : holding(
                        right,
                        Stream.concat(of(right).stream(), Stream.of(person)).toList());
    }

    /** The same without. */
    public Seats without(Right right, PersonKey person) {
        return holding(
                right, of(right).stream().filter(one -> !one.equals(person)).toList());
    }

    /** The same, and after them those who had the right before and cannot be named any more. */
    Seats keeping(Seats before, Set<PersonKey> gone) {
        Seats kept = this;
        for (Right right : Right.values()) {
            for (PersonKey person : before.of(right)) {
                kept = gone.contains(person) ? kept.with(right, person) : kept;
            }
        }
        return kept;
    }

    private Seats holding(Right right, List<PersonKey> people) {
        return new Seats(
                right == Right.LEAD ? people : leads,
                right == Right.COORDINATOR ? people : coordinators,
                right == Right.CONTACT ? people : contacts,
                right == Right.MENTOR ? people : mentors,
                askersGroup,
                mentorsGroup);
    }
}
