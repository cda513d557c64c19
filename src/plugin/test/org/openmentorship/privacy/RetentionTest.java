package org.openmentorship.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmentorship.privacy.Period.Kind;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.request.Request;
import org.openmentorship.world.Tables;

/** What nobody needs any more goes when its time has come, and nothing else does. */
class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private Tables tables;
    private Leaving leaving;

    @BeforeEach
    void open() {
        tables = Tables.onH2();
        leaving = new Leaving(tables);
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void whatIsKeptHasNoEnd() {
        assertThat(Period.KEEP.before(NOW)).isEmpty();
        assertThat(Period.MONTH.before(NOW)).contains(Instant.parse("2026-10-22T09:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUsualMayBeChosenAndAlwaysMayBeKept(Kind kind) {
        assertThat(kind.allows(kind.usual())).isTrue();
        assertThat(kind.choices()).contains(Period.KEEP);
        assertThat(Period.whole(Map.of())).containsEntry(kind, kind.usual());
    }

    @Test
    void whoDidWhatIsKeptForAYearAtLeast() {
        assertThat(Kind.HISTORY.allows(Period.HALF_YEAR)).isFalse();
        assertThat(Kind.HISTORY.allows(Period.YEAR)).isTrue();
    }

    /** A little of everything, some of it old. */
    private Relationship years() {
        var world = leaving.world;
        Relationship ended = world.pairs.running();
        world.pairs.journal.gains(MENTEE, ended.id(), "Much", "", "");
        world.pairs.desk.withdraw(MENTOR, ended.id(), "", false);
        world.draft(MENTEE);
        Request withdrawn = world.open(MENTEE);
        world.requests.withdraw(MENTEE, withdrawn.id(), withdrawn.version());
        Case help = world.queue.help(MENTEE, new CaseDesk.Help("kind", 0, "", "Where?", "form-of-help-1"));
        world.queue.change(COORDINATOR, new CaseDesk.Change(help.id(), help.turn(), Case.State.DONE, null, "There."));
        world.clock.pass(Duration.ofDays(800));
        world.open(OTHER_MENTEE);
        world.draft(OTHER_MENTEE);
        return ended;
    }

    @Test
    void whatWasTriedIsWhatGoesAndTryingTakesNothing() {
        years();
        Map<Kind, Period> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            all.put(kind, Period.YEAR);
        }
        Map<Kind, Integer> tried = leaving.retention.tried(ADMIN, all);
        assertThat(tried)
                .containsEntry(Kind.DRAFTS, 1)
                .containsEntry(Kind.REQUESTS, 1)
                .containsEntry(Kind.CASES, 1)
                .containsEntry(Kind.GAINS, 1);
        assertThat(leaving.retention.tried(ADMIN, all)).isEqualTo(tried);
        leaving.retention.choose(ADMIN, all, 1);
        assertThat(leaving.retention.run(ADMIN).taken()).isEqualTo(tried);
        assertThat(leaving.retention.tried(ADMIN, Map.of()).values()).containsOnly(0);
        assertThat(leaving.retention.terms(ADMIN).taken()).isEqualTo(tried);
    }

    @Test
    void withoutAChoiceTheUsualPeriodsHoldAndWhatAMentoringNeedsStays() {
        Relationship ended = years();
        int taken = leaving.retention.run();
        assertThat(taken).isPositive();
        assertThat(leaving.world.book.find(ended.request())).isPresent();
        assertThat(leaving.world.pairs.book.gains(ended.id())).hasSize(1);
        assertThat(leaving.world.book.owned(MENTEE.key(), "")).hasSize(1);
        assertThat(leaving.world.book.owned(OTHER_MENTEE.key(), "")).hasSize(2);
        assertThat(leaving.world.ledger.of("request:" + ended.request())).isNotEmpty();
        assertThat(leaving.world
                        .queue
                        .queue(
                                COORDINATOR,
                                new org.openmentorship.queue.CaseBook.QueueQuery(
                                        "kind", Case.State.DONE, null, null, "", 50))
                        .counts())
                .containsEntry(Case.State.DONE, 0);
        assertThat(leaving.retention.run()).isZero();
    }

    @Test
    void onlyAdministratorsChooseAndOnlyWhatIsAChoice() {
        assertThat(Leaving.refusal(() -> leaving.retention.choose(COORDINATOR, Map.of(), 1)))
                .isEqualTo("mentorship.privacy.refused.not-admin");
        assertThat(Leaving.refusal(() -> leaving.retention.run(COORDINATOR)))
                .isEqualTo("mentorship.privacy.refused.not-admin");
        assertThat(Leaving.refusal(() -> leaving.retention.choose(ADMIN, Map.of(Kind.HISTORY, Period.MONTH), 1)))
                .isEqualTo("mentorship.shared.problem.choose");
        leaving.retention.choose(ADMIN, Map.of(Kind.DRAFTS, Period.KEEP), 1);
        assertThat(Leaving.refusal(() -> leaving.retention.choose(ADMIN, Map.of(), 1)))
                .isEqualTo("mentorship.shared.refused.stale");
    }
}
