package org.openmentorship.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.request.Request.State;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Village;

/** Where requests and offers may go, and where not. */
class RequestStateTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Property(tries = 300)
    void onWhicheverWayOnlyAllowedMovesAreMadeAndEachCounts(@ForAll @Size(max = 12) List<State> wishes) {
        Request request = request(State.DRAFT);
        for (State wish : wishes) {
            Request before = request;
            if (before.state().next().contains(wish)) {
                request = before.to(wish, NOW);
                assertThat(request.state()).isEqualTo(wish);
                assertThat(request.version()).isEqualTo(before.version() + 1);
                assertThat(request.turn()).isEqualTo(before.turn() + 1);
            } else {
                assertThatThrownBy(() -> before.to(wish, NOW)).isInstanceOf(Refused.class);
            }
            assertThat(request.openedAt() == null)
                    .isEqualTo(request.state() == State.DRAFT
                            || (request.state() == State.WITHDRAWN && request.openedAt() == null));
        }
    }

    @Test
    @Tag("KIND-31")
    void everythingButADraftFindsItsWayBackToTheBoard() {
        for (State state : State.values()) {
            boolean back = state == State.OPEN || state.next().contains(State.OPEN);
            assertThat(back).as(state.name()).isTrue();
            assertThat(state.next()).doesNotContain(State.DRAFT, state);
        }
    }

    @Test
    void onlyWhatIsOpenOrTalkedAboutIsOnTheBoard() {
        assertThat(State.values()).filteredOn(State::shown).containsExactly(State.OPEN, State.IN_DISCUSSION);
    }

    @Test
    void anOfferThatHasEndedStaysEnded() {
        Offer offer = new Offer(1, 1, Village.MENTOR.key(), "", Offer.State.OFFERED, NOW, 1);

        assertThat(offer.to(Offer.State.ACCEPTED).to(Offer.State.WITHDRAWN).standing())
                .isFalse();
        for (Offer.State next : Offer.State.values()) {
            assertThatThrownBy(() -> offer.to(Offer.State.WITHDRAWN).to(next)).isInstanceOf(Refused.class);
        }
        assertThat(Set.of(Offer.State.values())).hasSize(3);
    }

    private static Request request(State state) {
        return new Request(1, 1, "kind", Village.MENTEE.key(), Kind.DRAFT, state, NOW, null, NOW, 0, null, 1);
    }
}
