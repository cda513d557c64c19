package org.openmentorship.tidings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.notify.Letter;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.world.Way;

/** Who is told what until all have signed, and until when that is so. */
@Tag("KIND-27")
class ContractTidingsTest {
    private final Newsroom room = new Newsroom();
    private final Way way = new Way(room.world);
    private final Contract contract = way.introduced();

    ContractTidingsTest() {
        room.read();
    }

    @Test
    void whatTheTwoWriteInTheOutlineMakesNoMail() {
        way.outlined(contract, MENTEE);
        assertThat(room.news()).isEmpty();
    }

    @Test
    void termsToSignAreToldToTheOtherParties() {
        way.proposed(contract, MENTEE);
        assertThat(room.news()).containsExactly("CONTRACT_PROPOSED mentor");

        Letter letter = room.last();
        assertThat(letter.matter().other()).isEqualTo(MENTEE.key());
        assertThat(letter.matter().title()).isEqualTo(contract.title());
        assertThat(room.now(letter)).isPresent();
    }

    @Test
    void termsThatAreNoLongerThoseToSignAreNotTold() {
        way.proposed(contract, MENTEE);
        Letter first = room.last();
        room.world.contracts.reopen(MENTEE, contract.id(), way.now(contract).version(), "");
        assertThat(room.now(first)).as("changes wanted").isEmpty();

        way.proposed(contract, MENTEE);
        Letter second = room.last();
        assertThat(room.now(first)).as("an older version").isEmpty();
        assertThat(room.now(second)).isPresent();
        way.sign(contract, MENTOR);
        assertThat(room.now(second)).as("whoever has signed them").isEmpty();
    }

    @Test
    void aClosedContractIsNotToldAnyMore() {
        way.proposed(contract, MENTEE);
        Letter proposed = room.last();
        room.world.transactions.inTransaction(() -> room.world.contracts.close(contract.id(), MENTOR.key()));
        assertThat(room.now(proposed)).isEmpty();
    }

    @Test
    void aSignatureIsToldToTheOthers() {
        way.proposed(contract, MENTEE);
        room.read();
        way.sign(contract, MENTOR);
        assertThat(room.news()).containsExactly("CONTRACT_SIGNED_BY_ONE mentee");
        assertThat(room.now(room.last())).isPresent();
    }

    @Test
    void theLastSignatureIsToldToAllPartiesAndTheCoordinators() {
        way.proposed(contract, MENTEE);
        way.sign(contract, MENTOR);
        Letter byOne = room.last();
        room.read();
        way.sign(contract, MENTEE);

        assertThat(room.news())
                .as("the one who signed last too: this mail is for keeping")
                .containsExactly(
                        "CONTRACT_SIGNED mentee", "CONTRACT_SIGNED mentor", "CONTRACT_SIGNED_COORDINATOR coordinator");
        assertThat(room.now(byOne)).as("overtaken").isEmpty();
    }

    @Test
    @Tag("REPS-15")
    void theSignedMailSaysFromWhenAndHowToReachTheOthers() {
        way.proposed(contract, MENTEE);
        way.sign(contract, MENTOR);
        room.read();
        way.sign(contract, MENTEE);
        Letter toMentee = room.letters().get(0);

        assertThat(room.now(toMentee).orElseThrow().reachable()).containsExactly(MENTOR.key());
        assertThat(room.now(toMentee).orElseThrow().when())
                .isEqualTo(way.now(contract).outline().start());
        assertThat(room.now(room.last()).orElseThrow().reachable())
                .as("nobody’s address to coordinators")
                .isEmpty();
    }

    @Test
    @Tag("KIND-29")
    void aBeginningThatHasEndedMeanwhileIsNotTold() {
        way.proposed(contract, MENTEE);
        way.sign(contract, MENTOR);
        way.sign(contract, MENTEE);
        Letter letter = room.last();
        Pair pair = room.pair();
        pair.contract = contract.id();
        pair.kept();
        assertThat(room.now(letter)).isPresent();
        pair.is(State.WITHDRAWN).kept();
        assertThat(room.now(letter)).isEmpty();
    }

    @Test
    void changesThatAreWantedAreToldToTheOthersWithTheWords() {
        way.proposed(contract, MENTEE);
        room.read();
        room.world.contracts.reopen(MENTOR, contract.id(), way.now(contract).version(), "Half an hour more?");

        assertThat(room.news()).containsExactly("CONTRACT_REOPENED mentee");
        Letter letter = room.last();
        assertThat(letter.matter().words()).isEqualTo("Half an hour more?");
        assertThat(room.now(letter)).isPresent();
        way.proposed(contract, MENTOR);
        assertThat(room.now(letter)).as("proposed again").isEmpty();
    }

    @Test
    void whoeverIsAddedIsToldAndWhoeverIsTakenOutTooButNobodyWhoLeaves() {
        room.world.contracts.join(MENTOR, contract.id(), "other-mentor", Role.MENTOR);
        assertThat(room.news()).containsExactly("CONTRACT_JOINED other-mentor");
        Letter joined = room.last();
        assertThat(room.now(joined)).isPresent();

        room.world.contracts.leave(MENTOR, contract.id(), OTHER_MENTOR.key());
        assertThat(room.news()).containsExactly("CONTRACT_TAKEN_OUT other-mentor");
        assertThat(room.now(joined)).isEmpty();
        assertThat(room.now(room.last())).isPresent();

        room.world.contracts.join(MENTOR, contract.id(), "other-mentor", Role.MENTOR);
        room.read();
        room.world.contracts.leave(OTHER_MENTOR, contract.id(), OTHER_MENTOR.key());
        assertThat(room.news()).isEmpty();
    }

    @Test
    @Tag("OSK-15")
    void aCoordinatorHearsOfNothingBeforeAllHaveSigned() {
        way.proposed(contract, MENTEE);
        room.world.contracts.reopen(MENTOR, contract.id(), way.now(contract).version(), "");
        way.proposed(contract, MENTOR);
        way.sign(contract, MENTEE);
        assertThat(room.letters()).noneMatch(one -> one.to().equals(COORDINATOR.key()));
    }

    @Test
    void theLetterLeadsToTheWikiPageAsSoonAsItIsThere() {
        way.proposed(contract, MENTEE);
        Letter letter = room.last();
        assertThat(room.now(letter).map(one -> one.page())).isEqualTo(Optional.of(0L));
        room.inTheWiki("contract:" + contract.id(), 77);
        assertThat(room.now(letter).map(one -> one.page())).isEqualTo(Optional.of(77L));
    }

    @Test
    @Tag("KIND-26")
    void theIntroductionLeadsToTheOutline() {
        Letter introduced = room.world.outbox.find(room.introduction()).orElseThrow();
        assertThat(room.now(introduced).orElseThrow().contract()).isEqualTo(contract.id());
    }
}
