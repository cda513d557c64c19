package org.openmentorship.contract.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.contract.ContractText;
import org.openmentorship.contract.ContractText.Clause;
import org.openmentorship.contract.ContractText.Field;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.contract.Terms;
import org.openmentorship.contract.Terms.Signature;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;

/** What every store of contracts does: keeps them as they are, and signatures and terms for ever. */
abstract class ContractBookContract {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_123L);
    private static final AtomicInteger OFFERS = new AtomicInteger();
    private static final Party MENTORS = new Party(MENTOR.key(), Role.MENTOR, true);
    private static final Party MENTEES = new Party(MENTEE.key(), Role.MENTEE, true);
    private static final Outline OUTLINE = new Outline(
            "مرحبا 😀 <b> ' \\ %",
            "ß\n\t“\\u0000”".repeat(400),
            Map.of("times", "Tuesdays\nat nine", "more", ""),
            LocalDate.parse("2026-11-21"),
            LocalDate.parse("2027-01-16"),
            1,
            0);

    private final String programme = "p-" + UUID.randomUUID();

    abstract ContractBook book();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Contract kept = put(OUTLINE);

        assertThat(book().find(kept.id())).contains(kept);
        assertThat(book().ofOffer(kept.offer())).contains(kept);
        assertThat(kept.outline()).isEqualTo(OUTLINE);
    }

    @Test
    void anEmptyOutlineIsFoundAsItWas() {
        Contract kept = put(new Outline(null, null, null, null, null, 1, 1));

        assertThat(book().find(kept.id())).contains(kept);
        assertThat(kept.outline().start()).isNull();
    }

    @Test
    void nobodyIsFoundUnderAnIdThatIsNotThere() {
        assertThat(book().find(987_654)).isEmpty();
        assertThat(book().find(List.of())).isEmpty();
        assertThat(book().ofOffer(-1)).isEmpty();
        assertThat(book().terms(987_654)).isEmpty();
        assertThat(book().signatures(987_654)).isEmpty();
        assertThat(book().signatures(List.of())).isEmpty();
        assertThat(book().text("nowhere")).isEmpty();
    }

    @Test
    void anIntroductionHasOneContract() {
        Contract kept = put(OUTLINE);

        assertThatThrownBy(() -> book().insert(kept)).isInstanceOf(Ledger.Collision.class);
    }

    @Test
    void severalAreFoundAtOnceWithTheirParties() {
        Party third = new Party(OTHER_MENTEE.key(), Role.MENTEE, false);
        Contract one = put(OUTLINE);
        Contract two = change(put(OUTLINE), State.PROPOSED, List.of(MENTEES, MENTORS, third));

        assertThat(book().find(List.of(one.id(), two.id(), 987_654))).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void partiesComeAndGo() {
        Contract kept = put(OUTLINE);
        Party third = new Party(OTHER_MENTOR.key(), Role.MENTOR, false);
        Party fourth = new Party(OTHER_MENTEE.key(), Role.MENTEE, false);
        Contract more = change(kept, State.OUTLINE, List.of(MENTEES, MENTORS, third, fourth));
        assertThat(book().find(kept.id())).contains(more);

        Contract fewer = change(more, State.OUTLINE, List.of(MENTEES, MENTORS, fourth));
        assertThat(book().find(kept.id())).contains(fewer);
        Party other = new Party(OTHER_MENTEE.key(), Role.MENTOR, false);
        Contract moved = change(fewer, State.OUTLINE, List.of(MENTEES, MENTORS, other));
        assertThat(book().find(kept.id())).contains(moved);
    }

    @Test
    void whatHasChangedIsFoundChanged() {
        Contract before = put(OUTLINE);
        Contract after = new Contract(
                before.id(),
                before.programme(),
                before.request(),
                before.offer(),
                State.SIGNED,
                before.parties(),
                new Outline("Other", "", null, null, null, 2, 3),
                "Fewer hours – “please”",
                4,
                9,
                null,
                NOON.plusSeconds(7),
                before.openedAt(),
                NOON.plusSeconds(8));
        book().update(after);

        assertThat(book().find(before.id())).contains(after);
    }

    @Test
    void termsAreKeptOnceForEachVersion() {
        Contract kept = put(OUTLINE);
        Terms first = terms(kept, 1);
        Terms second = terms(kept, 2);
        book().insert(first);
        book().insert(second);

        assertThat(book().terms(kept.id())).containsExactly(first, second);
        assertThatThrownBy(() -> book().insert(terms(kept, 2))).isInstanceOf(Ledger.Collision.class);
        assertThat(book().terms(kept.id())).containsExactly(first, second);
    }

    @Test
    void everybodySignsAVersionOnceAndAFormIsKeptOnce() {
        Contract one = put(OUTLINE);
        Contract two = put(OUTLINE);
        Signature first = signature(one, 1, MENTEE);
        Signature other = signature(one, 1, MENTOR);
        Signature again = signature(one, 2, MENTEE);
        Signature elsewhere = signature(two, 1, MENTEE);
        List.of(first, other, again, elsewhere).forEach(book()::insert);

        assertThat(book().signatures(one.id())).containsExactly(first, other, again);
        assertThat(book().signatures(List.of(one.id(), two.id()))).containsExactly(first, other, again, elsewhere);
        assertThatThrownBy(() -> book().insert(signature(one, 1, MENTEE))).isInstanceOf(Ledger.Collision.class);
        Signature sentTwice = signature(two, 2, MENTEE, first.key());
        assertThatThrownBy(() -> book().insert(sentTwice)).isInstanceOf(Ledger.Collision.class);
        Signature ofAnother = signature(two, 1, MENTOR, first.key());
        book().insert(ofAnother);
        assertThat(book().signatures(two.id())).containsExactly(elsewhere, ofAnother);
    }

    @Test
    void textsAreKeptNewestFirstAndOnceForEachVersion() {
        ContractText first = text(1, new Words("en", null, "T", "", null, null, null, null));
        Words words = new Words(
                "de-CH",
                LocalDate.parse("2027-12-31"),
                "Ä “T”",
                "<p>&amp;</p>",
                List.of(new Clause("C", "<p>" + "x".repeat(9000) + "</p>")),
                List.of(new Field("a", "A", "help", true)),
                List.of("End?"),
                List.of("Remember"));
        ContractText second = text(2, words);
        book().insert(first);
        book().insert(second);

        assertThat(book().text(programme)).contains(second);
        assertThat(book().texts(programme)).containsExactly(second, first);
        assertThatThrownBy(() -> book().insert(text(2, first.words()))).isInstanceOf(Ledger.Collision.class);
        for (int version = 3; version < 13; version++) {
            book().insert(text(version, first.words()));
        }
        assertThat(book().text(programme)).map(ContractText::version).contains(12);
    }

    private Contract put(Outline outline) {
        return book().insert(new Contract(
                0,
                programme,
                5,
                OFFERS.incrementAndGet(),
                State.OUTLINE,
                List.of(MENTEES, MENTORS),
                outline,
                "",
                0,
                1,
                MENTEE.key(),
                NOON,
                NOON,
                null));
    }

    private Contract change(Contract before, State state, List<Party> parties) {
        Contract after = new Contract(
                before.id(),
                before.programme(),
                before.request(),
                before.offer(),
                state,
                parties,
                before.outline(),
                "",
                0,
                before.turn() + 1,
                MENTOR.key(),
                NOON,
                NOON,
                null);
        book().update(after);
        return after;
    }

    private static Terms terms(Contract contract, int version) {
        String storage = "<p>" + "ü".repeat(9000) + "</p>";
        return new Terms(contract.id(), version, 0, storage, "a: b\\nc\n", "ab".repeat(32), MENTEE.key(), NOON);
    }

    private static Signature signature(Contract contract, int version, Visitor signer) {
        return signature(contract, version, signer, UUID.randomUUID().toString());
    }

    private static Signature signature(Contract contract, int version, Visitor signer, String form) {
        PersonKey key = signer.key();
        Role role = signer.equals(MENTEE) ? Role.MENTEE : Role.MENTOR;
        return new Signature(contract.id(), version, "h", key, role, "Zoë 😀", NOON, "Europe/London", form);
    }

    private ContractText text(int version, Words words) {
        return new ContractText(programme, version, COORDINATOR.key(), NOON, words);
    }
}
