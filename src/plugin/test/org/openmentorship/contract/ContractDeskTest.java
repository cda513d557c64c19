package org.openmentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Kind;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Two who were introduced fill the outline together and propose it as terms. */
class ContractDeskTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private final World world = World.inMemory().withKind();
    private final Way way = new Way(world);
    private final ContractDesk desk = world.contracts;
    private final Contract opened = way.introduced();

    @Test
    @Tag("KIND-26")
    void anIntroductionOpensAnOutlineForBoth() {
        assertThat(opened.state()).isEqualTo(State.OUTLINE);
        assertThat(opened.parties())
                .containsExactly(
                        new Party(MENTEE.key(), Role.MENTEE, true), new Party(MENTOR.key(), Role.MENTOR, true));
        assertThat(opened.title()).isEqualTo(Kind.DRAFT.title());
        assertThat(opened.outline().description())
                .startsWith("Turn three analysis scripts")
                .contains("\n\nBy following the chapters");
        assertThat(world.contractEvents).containsExactly(new Contract.Event.Opened(opened, MENTEE.key()));
        assertThat(world.signing.look(MENTOR, opened.id()).history())
                .extracting(Ledger.Entry::action)
                .containsExactly("opened");
    }

    @Test
    @Tag("KIND-03")
    @Tag("KIND-X3")
    void eightWeeksFromTodayAndAnHourAWeekAreProposedAndBothMayAgreeOnOthers() {
        Outline outline = opened.outline();
        assertThat(outline.start()).isEqualTo(TODAY);
        assertThat(outline.end()).isEqualTo(TODAY.plusWeeks(8));
        assertThat(outline.hoursAWeek()).isEqualTo(1);
        assertThat(outline.meetEveryWeeks()).isEqualTo(1);

        Outline longer = Way.from(outline, TODAY.plusDays(3), TODAY.plusWeeks(20));
        assertThat(desk.write(MENTOR, opened.id(), 1, longer).outline()).isEqualTo(longer);
    }

    @Test
    @Tag("KIND-08")
    void nobodyButTheTwoIsNeededToAgree() {
        assertThat(way.signed().state()).isEqualTo(State.SIGNED);
        assertThat(world.signing.look(MENTEE, 2).signatures())
                .extracting(Terms.Signature::signer)
                .containsExactly(MENTEE.key(), MENTOR.key());
    }

    @Test
    void aProgrammeWithoutContractsOpensNone() {
        World without = World.inMemory();
        var kind = Kind.PROGRAMME;
        without.programmes.insert(new org.openmentorship.programme.Programme(
                "kind",
                1,
                kind.state(),
                kind.spaceKey(),
                kind.profile(),
                kind.guidance(),
                kind.form(),
                kind.seats(),
                kind.places(),
                null,
                null));
        var request = without.open(MENTEE);
        var offer = without.offers.offer(MENTOR, request.id(), "");
        without.offers.accept(MENTEE, offer.id(), request.version());

        assertThat(without.books.contracts().ofOffer(offer.id())).isEmpty();
        assertThat(without.contractEvents).isEmpty();
    }

    @Test
    @Tag("KIND-26")
    void eachWritesAllOfTheOutlineAndTheOtherSeesWhoWroteLast() {
        Contract first = way.outlined(opened, MENTEE);
        Contract second =
                desk.write(MENTOR, opened.id(), first.turn(), Way.called(first.outline(), " A package\nin R "));

        assertThat(second.title()).isEqualTo("A package in R");
        assertThat(second.outline().answers()).isEqualTo(first.outline().answers());
        assertThat(second.lastBy()).isEqualTo(MENTOR.key());
        assertThat(world.signing.look(MENTEE, opened.id()).waitingFor()).containsExactly(MENTEE.key());
        assertThat(world.contractEvents).last().isEqualTo(new Contract.Event.Outlined(second, MENTOR.key()));
    }

    @Test
    void whoeverWritesOnWhatIsNoLongerThereIsToldAndNothingIsOverwritten() {
        Contract first = way.outlined(opened, MENTEE);

        refused(
                Why.STALE,
                "stale",
                () -> desk.write(MENTOR, opened.id(), opened.turn(), Way.called(opened.outline(), "Mine")));
        assertThat(way.now(opened)).isEqualTo(first);
    }

    @Test
    void theSameWordsAgainAreNoTurn() {
        Contract first = way.outlined(opened, MENTEE);

        assertThat(desk.write(MENTOR, opened.id(), first.turn(), first.outline()))
                .isEqualTo(first);
        assertThat(desk.write(MENTEE, opened.id(), opened.turn(), first.outline()))
                .as("sent again because the answer was lost")
                .isEqualTo(first);
        assertThat(way.now(opened)).isEqualTo(first);
    }

    @Test
    void onlyPartiesWriteAndOnlyCoordinatorsLookBesides() {
        Outline outline = opened.outline();
        int id = opened.id();
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.write(NOBODY, id, 1, outline));
        for (var stranger : new org.openmentorship.shared.People.Visitor[] {OUTSIDER, OTHER_MENTEE}) {
            refused(Why.UNKNOWN, "unknown", () -> desk.write(stranger, id, 1, outline));
            refused(Why.UNKNOWN, "unknown", () -> world.signing.look(stranger, id));
        }
        for (var onlooker : new org.openmentorship.shared.People.Visitor[] {COORDINATOR, ADMIN}) {
            refused(Why.NOT_ALLOWED, "not-party", () -> desk.write(onlooker, id, 1, outline));
            refused(Why.NOT_ALLOWED, "not-party", () -> desk.propose(onlooker, id, 1));
            assertThat(world.signing.look(onlooker, id).contract()).isEqualTo(opened);
        }
        refused(Why.UNKNOWN, "unknown", () -> desk.write(MENTEE, 99, 1, outline));
    }

    @Test
    void aPartyWhoNoLongerSeesTheSpaceReadsButWritesNoMore() {
        world.village.outside.add(MENTOR.key());

        refused(Why.NOT_ALLOWED, "no-space", () -> desk.write(MENTOR, opened.id(), 1, opened.outline()));
        assertThat(world.signing.look(MENTOR, opened.id()).rights().write()).isFalse();
    }

    @Test
    void inAnArchivedProgrammeNothingIsWritten() {
        world.programmes.update(Kind.in(org.openmentorship.programme.Programme.State.ARCHIVED));

        refused(Why.CLOSED, "archived", () -> desk.write(MENTOR, opened.id(), 1, opened.outline()));
    }

    @Test
    void whatIsWrongIsSaidBesideEachField() {
        Outline wrong = new Outline(
                " ",
                "x".repeat(4001),
                Map.of("times", "y".repeat(2001), "moon", "z"),
                TODAY.plusYears(2),
                TODAY.minusDays(1),
                0,
                13);
        Refused refused = refused(Why.INVALID, "summary", () -> desk.write(MENTEE, opened.id(), 1, wrong));

        assertThat(refused.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "description",
                        "answers.times",
                        "answers",
                        "start",
                        "end",
                        "hoursAWeek",
                        "meetEveryWeeks");
        refused(
                Why.INVALID,
                "summary",
                () -> desk.write(MENTEE, opened.id(), 1, Way.from(opened.outline(), TODAY, TODAY.plusYears(3))));
    }

    @Test
    void theLongestAndTheShortestPlansAreKept() {
        Outline longest = new Outline(
                "t".repeat(200),
                "d".repeat(4000),
                Map.of("times", "x".repeat(2000)),
                TODAY.plusDays(366),
                TODAY.plusDays(1098),
                40,
                12);
        Contract kept = desk.write(MENTEE, opened.id(), 1, longest);
        assertThat(kept.outline()).isEqualTo(longest);
        Outline shortest = Way.from(longest, TODAY.minusDays(366), TODAY.minusDays(366));
        assertThat(desk.write(MENTEE, opened.id(), 2, shortest).outline()).isEqualTo(shortest);
        for (Outline wrong : List.of(
                Way.from(longest, TODAY.plusDays(367), TODAY.plusDays(368)),
                Way.from(longest, TODAY, TODAY.plusDays(733)),
                Way.from(longest, TODAY, TODAY.minusDays(1)))) {
            refused(Why.INVALID, "summary", () -> desk.write(MENTEE, opened.id(), 3, wrong));
        }
    }

    @Test
    void anOutlineMayBeKeptWithGapsButNotProposed() {
        Outline gaps = new Outline("Only a title", "", null, null, null, 1, 0);
        Contract kept = desk.write(MENTEE, opened.id(), 1, gaps);

        Refused refused = refused(Why.INVALID, "summary", () -> desk.propose(MENTEE, opened.id(), kept.turn()));
        assertThat(refused.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "description",
                        "answers.times",
                        "answers.rollover",
                        "answers.starting-point",
                        "answers.progress",
                        "answers.activities",
                        "start",
                        "end");
        assertThat(way.now(opened)).isEqualTo(kept);
    }
}
