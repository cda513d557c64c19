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

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.SigningDesk.Look;
import org.openmentorship.contract.SigningDesk.Sign;
import org.openmentorship.contract.Terms.Signature;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** Who signs what, when it counts, and every way in which it does not. */
class SigningDeskTest {
    private static final String KEY = "11111111-2222";
    private final World world = World.inMemory().withKind();
    private final Way way = new Way(world);
    private final SigningDesk desk = world.signing;
    private final Contract proposed = way.proposed();
    private final int id = proposed.id();
    private final Sign sound = way.form(proposed, MENTEE);

    @Test
    @Tag("KIND-27")
    void itCountsWhenAllHaveSignedTheSame() {
        Contract one = desk.sign(MENTEE, id, sound);
        assertThat(one.state()).isEqualTo(State.PROPOSED);
        assertThat(world.contractEvents).last().isEqualTo(new Contract.Event.SignedByOne(one, MENTEE.key()));
        assertThat(request().state()).isEqualTo(Request.State.IN_DISCUSSION);
        assertThat(desk.look(MENTOR, id).waitingFor()).containsExactly(MENTOR.key());

        Contract both = way.sign(proposed, MENTOR);
        assertThat(both.state()).isEqualTo(State.SIGNED);
        assertThat(both.signedAt()).isEqualTo(world.clock.instant());
        assertThat(world.contractEvents)
                .last()
                .isEqualTo(new Contract.Event.Signed(both, way.terms(proposed), MENTOR.key()));
        assertThat(request().state()).isEqualTo(Request.State.AGREED);
        assertThat(world.ledger.of("request:" + request().id()))
                .extracting(Ledger.Entry::action)
                .last()
                .isEqualTo("agreed");
        Look look = desk.look(MENTEE, id);
        assertThat(look.waitingFor()).isEmpty();
        assertThat(look.signed())
                .extracting(Signature::hash)
                .containsOnly(way.terms(proposed).hash());
        assertThat(look.history())
                .extracting(Ledger.Entry::action)
                .containsExactly("opened", "outlined", "proposed", "signed", "signed");
    }

    @Test
    void aSignatureSaysWhoWhenWhereAndAsWhat() {
        desk.sign(MENTEE, id, sound);

        assertThat(world.books.contracts().signatures(id))
                .containsExactly(new Signature(
                        id,
                        1,
                        way.terms(proposed).hash(),
                        MENTEE.key(),
                        Role.MENTEE,
                        "Name of key-mentee",
                        world.clock.instant(),
                        "Europe/London",
                        sound.key()));
    }

    @Test
    void theSameFormSentAgainIsTheSameSignature() {
        Contract first = desk.sign(MENTEE, id, sound);
        assertThat(desk.sign(MENTEE, id, sound)).isEqualTo(first);
        Contract both = way.sign(proposed, MENTOR);
        assertThat(desk.sign(MENTEE, id, sound)).isEqualTo(both);
        assertThat(world.books.contracts().signatures(id)).hasSize(2);
    }

    @Test
    void nobodySignsTheSameTwice() {
        desk.sign(MENTEE, id, sound);

        refused(Why.CLOSED, "signed-already", () -> way.sign(proposed, MENTEE));
        way.sign(proposed, MENTOR);
        refused(Why.CLOSED, "signed-already", () -> way.sign(proposed, MENTOR));
    }

    @Test
    void whatHasChangedMeanwhileIsNotSigned() {
        Sign old = way.form(proposed, MENTOR);
        world.contracts.reopen(MENTEE, id, 1, "");
        refused(Why.STALE, "reopened", () -> desk.sign(MENTOR, id, old));

        way.proposed(proposed, MENTEE);
        assertThat(refused(Why.STALE, "other-terms", () -> desk.sign(MENTOR, id, old))
                        .values())
                .containsExactly(2);
        Sign mixed = new Sign(2, old.hash(), old.name(), true, old.key(), "UTC");
        refused(Why.STALE, "other-terms", () -> desk.sign(MENTOR, id, mixed));
        refused(
                Why.STALE,
                "other-terms",
                () -> desk.sign(MENTOR, id, new Sign(3, old.hash(), old.name(), true, KEY, "UTC")));
        assertThat(world.books.contracts().signatures(id)).isEmpty();
    }

    @Test
    void oldSignaturesStayWithTheOldVersionAndEverybodySignsAgain() {
        desk.sign(MENTEE, id, sound);
        world.contracts.reopen(MENTEE, id, 1, "");
        Contract again = way.proposed(proposed, MENTEE);
        assertThat(way.sign(again, MENTOR).state()).isEqualTo(State.PROPOSED);
        assertThat(desk.look(MENTEE, id).signed()).extracting(Signature::signer).containsExactly(MENTOR.key());
        assertThat(desk.sign(MENTEE, id, sound).state()).isEqualTo(State.PROPOSED);

        assertThat(way.sign(again, MENTEE).state()).isEqualTo(State.SIGNED);
        assertThat(desk.look(MENTEE, id).signatures())
                .extracting(Signature::version)
                .containsExactly(1, 2, 2);
    }

    @Test
    void nobodySignsForSomebodyElse() {
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.sign(NOBODY, id, sound));
        refused(Why.UNKNOWN, "unknown", () -> desk.sign(OUTSIDER, id, sound));
        refused(Why.UNKNOWN, "unknown", () -> desk.sign(OTHER_MENTEE, id, sound));
        refused(Why.NOT_ALLOWED, "not-party", () -> desk.sign(COORDINATOR, id, sound));
        refused(Why.NOT_ALLOWED, "not-party", () -> desk.sign(ADMIN, id, sound));
        wrong(sound(way.form(proposed, MENTOR).name(), true, KEY), "name");
    }

    @Test
    @Tag("KIND-04")
    void nobodySignsAfterAWithdrawal() {
        desk.sign(MENTEE, id, sound);
        world.requests.withdraw(MENTEE, request().id(), request().version());

        refused(Why.CLOSED, "state.CLOSED", () -> way.sign(proposed, MENTOR));
        assertThat(desk.sign(MENTEE, id, sound).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whoeverLostSightOfTheSpaceDoesNotSign() {
        world.village.outside.add(MENTEE.key());

        refused(Why.NOT_ALLOWED, "no-space", () -> desk.sign(MENTEE, id, sound));
    }

    @Test
    void whatHasEndedAlreadyIsNotSigned() {
        world.clock.pass(Duration.ofDays(57));

        wrong(sound, "end");
        assertThat(request().state()).isEqualTo(Request.State.IN_DISCUSSION);
    }

    @Test
    void theNameTheTickAndTheKeyAreNeeded() {
        wrong(sound("", true, KEY), "name");
        wrong(sound("Somebody", true, KEY), "name");
        wrong(sound(sound.name(), false, KEY), "read");
        wrong(sound(sound.name(), true, "short"), "key");
        wrong(sound(null, false, null), "name", "read", "key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" name OF  key-MENTEE", "Name of key‑mentee", "Name\u00a0of key-mentee", "Ｎame of key-mentee"})
    void capitalsAndSpacesMakeNoDifferenceInAName(String typed) {
        assertThat(desk.sign(MENTEE, id, sound(typed, true, KEY)).turn()).isEqualTo(proposed.turn() + 1);
    }

    @Test
    void aTimeZoneThatNobodyKnowsIsNoReasonNotToSign() {
        desk.sign(MENTEE, id, new Sign(1, sound.hash(), sound.name(), true, KEY, "Moon/Crater"));

        assertThat(world.books.contracts().signatures(id).get(0).zone()).isEqualTo("UTC");
    }

    @Test
    void onlyThePartiesMaySignAndOnlyWhenThereAreTerms() {
        assertThat(desk.look(MENTEE, id).rights().sign()).isTrue();
        assertThat(desk.look(COORDINATOR, id).rights().sign()).isFalse();
        desk.sign(MENTEE, id, sound);
        assertThat(desk.look(MENTEE, id).rights().sign()).isFalse();
        assertThat(desk.look(MENTEE, id).rights().reopen()).isTrue();
        Contract other = way.introduced();
        assertThat(desk.look(MENTOR, other.id()).rights().sign()).isFalse();
        refused(
                Why.CLOSED,
                "state.OUTLINE",
                () -> desk.sign(MENTOR, other.id(), new Sign(1, "", "Name of key-mentor", true, KEY, "")));
    }

    private Sign sound(String name, boolean read, String key) {
        return new Sign(sound.version(), sound.hash(), name, read, key, sound.zone());
    }

    private void wrong(Sign sign, String... fields) {
        assertThat(refused(Why.INVALID, "summary", () -> desk.sign(MENTEE, id, sign))
                        .problems())
                .extracting(Problem::field)
                .containsExactly(fields);
    }

    private Request request() {
        return world.book.find(proposed.request()).orElseThrow();
    }
}
