package org.openmentorship.programme;

import static org.openmentorship.programme.Programme.list;
import static org.openmentorship.programme.Programme.text;

import java.util.List;
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

    public Seats {
        leads = list(leads);
        coordinators = list(coordinators);
        contacts = list(contacts);
        mentors = list(mentors);
        askersGroup = text(askersGroup);
        mentorsGroup = text(mentorsGroup);
    }
}
