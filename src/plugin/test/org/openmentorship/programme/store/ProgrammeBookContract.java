package org.openmentorship.programme.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.world.Kind;

/** What every store of programmes does. */
abstract class ProgrammeBookContract {
    private final Programme kind = called("k" + UUID.randomUUID());

    abstract ProgrammeBook book();

    @Test
    void aProgrammeIsFoundAsItWasWithEveryWord() {
        book().insert(kind);

        assertThat(book().find(kind.key())).contains(kind);
        assertThat(book().after("", 1000)).contains(kind);
        assertThat(book().find("none")).isEmpty();
    }

    @Test
    void aChangeIsFound() {
        book().insert(kind);
        book().update(kind.with(2, Programme.State.CLOSED));

        assertThat(book().find(kind.key())).contains(kind.with(2, Programme.State.CLOSED));
    }

    @Test
    void pagesLeadToEveryProgrammeOnce() {
        List<String> added = Stream.of("a", "b", "c", "d", "e")
                .map(letter -> letter + UUID.randomUUID())
                .toList();
        added.forEach(key -> book().insert(called(key)));
        List<String> walked = new ArrayList<>();
        List<Programme> page = book().after("", 2);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(2);
            page.forEach(one -> walked.add(one.key()));
            page = book().after(walked.get(walked.size() - 1), 2);
        }

        assertThat(walked).doesNotHaveDuplicates().containsSubsequence(added);
    }

    @Test
    void aKeyIsTakenOnce() {
        book().insert(kind);

        assertThatThrownBy(() -> book().insert(kind)).isInstanceOf(Ledger.Collision.class);
    }

    private static Programme called(String key) {
        Programme one = Kind.PROGRAMME;
        return new Programme(
                key,
                1,
                one.state(),
                one.spaceKey(),
                one.profile(),
                one.guidance(),
                one.form(),
                one.seats(),
                one.places(),
                one.running(),
                null);
    }
}
