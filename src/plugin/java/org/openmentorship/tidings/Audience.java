package org.openmentorship.tidings;

import java.util.List;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.programme.Seats;
import org.openmentorship.shared.PersonKey;

/** Who sits where in a programme, for those who are told something because they do. */
final class Audience {
    private final ProgrammeBook programmes;

    Audience(ProgrammeBook programmes) {
        this.programmes = programmes;
    }

    Seats seats(String programme) {
        return programmes.find(programme).map(Programme::seats).orElseThrow();
    }

    /** Where nobody coordinates, those who lead do. */
    List<PersonKey> coordinators(String programme) {
        Seats seats = seats(programme);
        return seats.coordinators().isEmpty() ? seats.leads() : seats.coordinators();
    }
}
