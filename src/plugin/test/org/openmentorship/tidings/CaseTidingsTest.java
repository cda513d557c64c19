package org.openmentorship.tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.notify.Letter;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.queue.CaseDesk.Change;
import org.openmentorship.queue.CaseDesk.Help;
import org.openmentorship.shared.People.Visitor;

/** Who is told of help: coordinators that somebody asks, and the asker what they answer. */
@Tag("KIND-28")
class CaseTidingsTest {
    private final Newsroom room = new Newsroom();

    @Test
    void aCallForHelpIsToldToTheCoordinatorsWithoutWhoAndWhatAbout() {
        Case asked = ask(MENTEE);
        assertThat(room.news()).containsExactly("HELP_COORDINATOR coordinator");

        Letter letter = room.last();
        assertThat(letter.matter().other()).isNull();
        assertThat(letter.matter().title() + letter.matter().words()).isEmpty();
        assertThat(room.now(letter)).isPresent();
        room.world.queue.together(COORDINATOR, List.of(asked.id()), Action.TAKE);
        assertThat(room.now(letter)).as("somebody cares").isEmpty();
    }

    @Test
    void aCoordinatorWhoAsksIsNotToldSo() {
        ask(COORDINATOR);
        assertThat(room.news()).isEmpty();
    }

    @Test
    void theAnswerGoesToWhoeverHasAsked() {
        Case asked = ask(MENTEE);
        room.read();
        room.world.queue.change(
                COORDINATOR, new Change(asked.id(), asked.turn(), null, null, "Let us talk on Monday."));

        assertThat(room.news()).containsExactly("HELP_ANSWERED mentee");
        assertThat(room.last().matter().words()).isEqualTo("Let us talk on Monday.");
        assertThat(room.now(room.last())).isPresent();
    }

    private Case ask(Visitor visitor) {
        return room.world.queue.help(visitor, new Help("kind", 0, "", "I do not know how to go on", "key-12345678"));
    }
}
