package org.openmentorship.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OUTSIDER;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseDesk.Change;
import org.openmentorship.queue.CaseDesk.Help;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;

/** Help reaches the coordinators at any time, and nobody else. */
class HelpTest {
    private final World world = World.inMemory().withKind();
    private final CaseDesk desk = world.queue;

    @Test
    @Tag("KIND-28")
    void whoeverAsksForHelpReachesTheCoordinators() {
        Case asked = desk.help(MENTEE, help(" I am stuck. "));

        assertThat(asked.words()).isEqualTo("I am stuck.");
        assertThat(desk.queue(COORDINATOR, new QueueQuery("kind", State.OPEN, null, null, "", 0))
                        .cases())
                .containsExactly(asked);
        assertThat(world.cases).containsExactly(new Case.Event.HelpAsked(asked, MENTEE.key()));
    }

    @Test
    @Tag("KIND-28")
    void aHelpRequestIsBetweenItsAskerAndTheCoordinators() {
        Case asked = desk.help(MENTEE, help("I am stuck."));
        Case noted = desk.change(COORDINATOR, new Change(asked.id(), 1, null, "Do not forget", null));

        assertThat(desk.see(COORDINATOR, asked.id()).note()).isEqualTo("Do not forget");
        assertThat(desk.see(ADMIN, asked.id())).isEqualTo(noted);
        assertThat(desk.see(MENTEE, asked.id()).note()).isEmpty();
        assertThat(desk.asked(MENTEE, "kind")).extracting(Case::note).containsExactly("");
        for (Visitor other : List.of(MENTOR, OTHER_MENTEE, OUTSIDER)) {
            refused(Why.UNKNOWN, "unknown", () -> desk.see(other, asked.id()));
            refused(Why.UNKNOWN, "unknown", () -> desk.change(other, new Change(asked.id(), 2, State.DONE, "", "")));
            assertThat(desk.asked(other, "")).isEmpty();
        }
        refused(Why.UNKNOWN, "unknown", () -> desk.change(MENTEE, new Change(asked.id(), 2, State.DONE, "", "")));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.see(NOBODY, asked.id()));
    }

    @Test
    @Tag("KIND-28")
    void theAnswerGoesToTheAsker() {
        Case asked = desk.help(MENTEE, help("I am stuck."));
        world.cases.clear();
        Case answered =
                desk.change(COORDINATOR, new Change(asked.id(), 1, State.DONE, null, " Let us talk on Monday. "));

        assertThat(answered.state()).isEqualTo(State.DONE);
        assertThat(desk.asked(MENTEE, "")).extracting(Case::answer).containsExactly("Let us talk on Monday.");
        assertThat(world.cases)
                .containsExactly(new Case.Event.HelpAnswered(answered, COORDINATOR.key(), "Let us talk on Monday."));

        desk.change(COORDINATOR, new Change(asked.id(), 2, null, "Talked", null));
        assertThat(world.cases).hasSize(1);
    }

    @Test
    void theSameCallSentTwiceIsOne() {
        Help help = help("I am stuck.");
        Case first = desk.help(MENTEE, help);

        assertThat(desk.help(MENTEE, help)).isEqualTo(first);
        assertThat(desk.help(OTHER_MENTEE, help).id()).isNotEqualTo(first.id());
        assertThat(world.cases).hasSize(2);
    }

    @Test
    void aCallNeedsWordsAndAProgrammeThatTheAskerSees() {
        assertThat(refused(Why.INVALID, "summary", () -> desk.help(MENTEE, new Help("kind", 0, "", " ", "short")))
                        .problems())
                .extracting(Problems.Problem::field)
                .containsExactly("words", "key");
        refused(Why.INVALID, "summary", () -> desk.help(MENTEE, help("x".repeat(2001))));
        refused(Why.UNKNOWN, "programme", () -> desk.help(OUTSIDER, help("I am stuck.")));
        refused(Why.UNKNOWN, "programme", () -> desk.help(MENTEE, new Help(null, 0, "", "I am stuck.", key())));
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.help(NOBODY, help("I am stuck.")));
    }

    private static Help help(String words) {
        return new Help("kind", 0, "", words, key());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
