package it.access;

import static org.assertj.core.api.Assertions.assertThat;

import it.access.Deeds.Found;
import it.access.Matrix.Row;
import it.support.Answer;
import it.support.Scene;
import it.support.Session;
import it.support.Wiki;
import it.support.WithConfluence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every operation and every macro for every kind of person is one cell of matrix.txt, tried over HTTP. */
@WithConfluence
@Scene("access")
@Tag("KIND-36")
class AccessMatrixTest {
    private static final List<String> PEOPLE = List.of(
            "", "outsider1", "mentee1", "mentee2", "mentor1", "mentor2", "coordinator1", "coordinator2", "admin");
    private final List<String> wrong = new ArrayList<>();

    /** What nobody has changed yet, by its situation. */
    private final Map<String, Found> spare = new HashMap<>();

    private List<Session> people;
    private Described described;
    private Deeds deeds;
    private Screens screens;

    @BeforeEach
    void signIn(Wiki wiki) {
        people = PEOPLE.stream()
                .map(name -> name.isEmpty() ? wiki.anonymous() : wiki.as(name))
                .toList();
        people.get(8).confirmedWith("admin");
        described = new Described(people.get(1));
        deeds = new Deeds(people.get(2), people.get(4), people.get(6), people.get(8));
        screens = new Screens(people.get(8));
    }

    @Test
    void everybodyGetsWhatTheMatrixSays() {
        Matrix matrix = Matrix.read();
        Set<String> doors = new TreeSet<>(described.doors().keySet());
        doors.addAll(Matrix.macros());
        doors.addAll(Screens.SERVLETS.keySet());
        assertThat(matrix.doors())
                .as("matrix.txt has a row for each operation, macro and screen")
                .isEqualTo(doors);
        secondProgramme();
        matrix.rows().forEach(this::everybodyTries);
        assertThat(wrong).isEmpty();
    }

    private void everybodyTries(Row row) {
        assertThat(row.answers()).as(row.toString()).hasSameSizeAs(PEOPLE);
        Found found = found(row.situation());
        for (int i = 0; i < PEOPLE.size(); i++) {
            String got = row.macro() ? screens.shown(people.get(i), row, found) : answered(row, people.get(i), found);
            if (!got.equals(row.answers().get(i))) {
                wrong.add(row + " for " + PEOPLE.get(i) + ": " + row.answers().get(i) + " wanted, " + got + " got");
            }
            found = spends(row) && got.startsWith("2") ? found(row.situation()) : found;
        }
        spare.put(row.situation(), found);
    }

    private Found found(String situation) {
        Found found = spare.remove(situation);
        return found == null ? deeds.found(situation) : found;
    }

    /** The second coordinator has a programme, in the same space, but not this one. */
    private void secondProgramme() {
        var other = deeds.programme("other");
        other.withObject("/seats").putArray("coordinators").add("coordinator2");
        other.withObject("/seats").putArray("leads").add("coordinator2");
        Deeds.good(people.get(8).rest("POST", "/programmes", other));
    }

    private String answered(Row row, Session who, Found found) {
        Answer answer = deeds.tried(row.door(), who, found);
        described.broken(row.door(), answer).forEach(broken -> wrong.add(row + " is not as described: " + broken));
        return String.valueOf(answer.status());
    }

    /** Whatever is done, the next person finds what the row says all the same. */
    private boolean spends(Row row) {
        boolean writes = !row.macro() && described.doors().get(row.door()).writes();
        return writes && (!row.situation().isEmpty() || row.door().startsWith("request"));
    }
}
