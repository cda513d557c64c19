package org.openmentorship.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Village.ADMIN;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.badge.Badges;
import org.openmentorship.badge.Completed;
import org.openmentorship.contract.Terms;
import org.openmentorship.privacy.Erasure.Step;
import org.openmentorship.privacy.PrivacyDesk.Preview;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.queue.CaseDesk.Help;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.world.Tables;

/** Somebody is forgotten everywhere, and the others keep what they need. */
class ForgettingTest {
    private static final String KEY = MENTEE.key().value();
    private Tables tables;
    private Leaving leaving;

    @BeforeEach
    void open() {
        tables = tables();
        leaving = new Leaving(tables);
    }

    Tables tables() {
        return Tables.onH2();
    }

    @AfterEach
    void close() {
        tables.close();
    }

    /** All that somebody can leave behind. */
    private Relationship live() {
        var world = leaving.world;
        Relationship pair = world.pairs.running();
        world.profiles.save(MENTEE, Draft.EMPTY, Map.of(), 1);
        world.open(MENTEE);
        world.draft(MENTEE);
        world.pairs.journal.note(MENTEE, pair.id(), LocalDate.of(2026, 11, 21), "First session");
        world.pairs.journal.gains(MENTEE, pair.id(), "A package that is mine alone", "", "");
        world.pairs.journal.gains(MENTOR, pair.id(), "Patience", "", "");
        world.pairs.journal.help(MENTEE, pair.id(), "Please help with my secret", "form-of-help-1");
        world.queue.help(MENTEE, new Help("kind", 0, "", "Where do I begin?", "form-of-help-2"));
        world.pairs.desk.proposeEnd(MENTEE, pair.id(), world.pairs.now(pair).turn(), LocalDate.of(2027, 3, 1));
        Request other = world.open(OTHER_MENTEE);
        world.offers.offer(MENTOR, other.id(), "I could, I am the mentor");
        return world.pairs.now(pair);
    }

    private Erasure forget() {
        leaving.desk.forgetMe(MENTEE, "mentee");
        leaving.world.clock.pass(Duration.ofDays(2));
        leaving.desk.goOn();
        return leaving.book.latest(1).get(0);
    }

    @Test
    @Tag("KIND-36")
    void nothingAnywhereLeadsToWhoeverWasForgotten() {
        live();
        assertThat(leaving.found(KEY)).isNotEmpty();
        Erasure done = forget();
        assertThat(done.step()).isEqualTo(Step.DONE);
        assertThat(leaving.found(KEY)).isEmpty();
        assertThat(leaving.found("Name of ")).allMatch(one -> !one.contains(KEY));
        assertThat(leaving.found("my secret")).isEmpty();
        assertThat(leaving.found("mine alone")).isEmpty();
        assertThat(leaving.holdings.count(MENTEE.key())).isEmpty();
    }

    @Test
    @Tag("OSK-20")
    void aBadgeIsToldToItsOwnerAndGoesWithWhoeverIsForgotten() {
        var world = leaving.world;
        Relationship pair = world.pairs.running();
        assertThat(leaving.desk.tell(MENTEE).held()).doesNotContainKey("badges");
        world.pairs.desk.done(MENTEE, pair.id());
        world.pairs.desk.done(MENTOR, pair.id());
        Badges badges = new Badges().lodge(new Completed(world.pairs.book));

        assertThat(leaving.desk.tell(MENTEE).held().get("badges").toString())
                .contains("badge.completed.MENTEE", "programme=kind");
        forget();
        assertThat(badges.of(MENTEE.key())).isEmpty();
        assertThat(badges.of(MENTOR.key())).hasSize(1);
    }

    @Test
    void theOthersKeepWhatWasAgreedAndWhatTheyWrote() {
        Relationship pair = live();
        Terms before = leaving.world.books.contracts().terms(pair.contract()).get(0);
        forget();
        var contracts = leaving.world.books.contracts();
        Terms after = contracts.terms(pair.contract()).get(0);
        assertThat(after.hash()).isEqualTo(before.hash());
        assertThat(after.text()).contains(MENTOR.key().value()).contains("mentee: former-");
        assertThat(contracts.signatures(pair.contract()))
                .hasSize(2)
                .anyMatch(
                        one -> one.signer().equals(MENTOR.key()) && !one.name().isEmpty())
                .anyMatch(one ->
                        one.signer().value().startsWith("former-") && one.name().isEmpty());
        assertThat(leaving.world.pairs.book.gains(pair.id()))
                .extracting(gain -> gain.impact())
                .containsExactly("Patience");
        assertThat(leaving.world.pairs.book.notes(pair.id())).hasSize(1);
        assertThat(leaving.world.signing.look(MENTOR, pair.contract())).isNotNull();
    }

    @Test
    void whatRunsEndsWithoutFaultAndWhatWaitsIsTakenBack() {
        Relationship pair = live();
        Offer offer = leaving.world.offers.offer(
                OTHER_MENTOR,
                leaving.world.book.owned(MENTEE.key(), "kind").get(1).id(),
                "I could");
        forget();
        Relationship after = leaving.world.pairs.now(pair);
        assertThat(after.state()).isEqualTo(Relationship.State.WITHDRAWN);
        assertThat(leaving.world.book.owned(MENTEE.key(), "")).isEmpty();
        assertThat(leaving.world.book.findOffer(offer.id())).isEmpty();
        assertThat(leaving.world.book.find(pair.request())).isPresent();
        assertThat(leaving.world.book.counts("kind", java.util.EnumSet.allOf(Request.State.class)))
                .containsEntry(Request.State.OPEN, 1)
                .containsEntry(Request.State.DRAFT, 0)
                .containsEntry(Request.State.WITHDRAWN, 1);
    }

    @Test
    void aMentorWhoGoesTakesBackOffersAndLeavesTheSeat() {
        live();
        Request waiting = leaving.world.book.owned(OTHER_MENTEE.key(), "").get(0);
        leaving.desk.forget(ADMIN, "mentor", "mentor");
        assertThat(leaving.world.now(waiting).offers()).isZero();
        assertThat(leaving.world.programmes.find("kind").orElseThrow().seats().mentors())
                .containsExactly(OTHER_MENTOR.key());
        leaving.world.clock.pass(Duration.ofDays(2));
        assertThat(leaving.desk.goOn()).isEqualTo(1);
        assertThat(leaving.found(MENTOR.key().value())).isEmpty();
        assertThat(leaving.found("I am the mentor")).isEmpty();
    }

    @Test
    void lettersToOthersLeaveBeforeTheRestIsForgotten() {
        live();
        Erasure begun = leaving.desk.forgetMe(MENTEE, "mentee");
        assertThat(begun.step()).isEqualTo(Step.FORGETTING);
        assertThat(leaving.desk.goOn()).isZero();
        leaving.world.clock.pass(Duration.ofDays(2));
        assertThat(leaving.desk.goOn()).isEqualTo(1);
        assertThat(leaving.desk.goOn()).isZero();
    }

    @Test
    void askedTwiceItIsTheSame() {
        live();
        Erasure first = leaving.desk.forgetMe(MENTEE, "mentee");
        assertThat(leaving.desk.leaving(MENTEE)).isTrue();
        assertThat(leaving.desk.forget(ADMIN, "mentee", "mentee").id()).isEqualTo(first.id());
        leaving.world.clock.pass(Duration.ofDays(2));
        leaving.desk.goOn();
        assertThat(leaving.desk.leaving(MENTEE)).isFalse();
    }

    @Test
    void anAccountThatIsGoneIsForgottenByItsKey() {
        live();
        leaving.world.village.gone.add(MENTEE.key());
        assertThat(Leaving.refusal(() -> leaving.desk.forget(ADMIN, "mentee", "mentee")))
                .isEqualTo("mentorship.shared.problem.unknown-person");
        for (String none : List.of("", " ", "\0", "a\0b", "\uD800", "x".repeat(300))) {
            assertThat(Leaving.refusal(() -> leaving.desk.forget(ADMIN, none, none)))
                    .isEqualTo("mentorship.shared.problem.unknown-person");
        }
        leaving.desk.forget(ADMIN, KEY, KEY);
        leaving.world.clock.pass(Duration.ofDays(2));
        leaving.desk.goOn();
        assertThat(leaving.found(KEY)).isEmpty();
    }

    @Test
    void nobodyIsForgottenByAccidentOrByOthers() {
        live();
        assertThat(Leaving.refusal(() -> leaving.desk.forgetMe(MENTEE, "mente")))
                .isEqualTo("mentorship.privacy.problem.confirm");
        assertThat(Leaving.refusal(() -> leaving.desk.forget(COORDINATOR, "mentee", "mentee")))
                .isEqualTo("mentorship.privacy.refused.not-admin");
        assertThat(Leaving.refusal(() -> leaving.desk.preview(COORDINATOR, "mentee")))
                .isEqualTo("mentorship.privacy.refused.not-admin");
        assertThat(leaving.book.latest(5)).isEmpty();
    }

    @Test
    void thePreviewSaysWhatEndsWhatGoesAndWhatStays() {
        live();
        Preview preview = leaving.desk.preview(MENTEE);
        assertThat(preview.ends()).containsEntry("pairs", 1).containsEntry("waiting", 2);
        assertThat(preview.goes())
                .containsEntry("requests", 2)
                .containsEntry("cases", 2)
                .containsEntry("gains", 1)
                .containsEntry("profile", 1);
        assertThat(preview.stays())
                .containsEntry("requests", 1)
                .containsEntry("contracts", 1)
                .containsEntry("signatures", 1)
                .containsEntry("notes", 1)
                .containsEntry("cases", 0);
        assertThat(leaving.desk.preview(ADMIN, "coordinator").orphans()).containsExactly("KIND Mentoring Scheme");
    }

    @Test
    @Tag("KIND-36")
    void peopleAreToldAllThatIsHeldAboutThem() {
        live();
        PrivacyDesk.Told told = leaving.desk.tell(MENTEE);
        assertThat(told.held().keySet())
                .contains("requests", "relationships", "contracts", "signatures", "gains", "notes", "cases", "history");
        assertThat(told.held().get("requests")).hasSize(3);
        assertThat(told.held().get("contracts").get(0).get("about"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsKey("outline");
        assertThat(told.held().get("cases").get(0))
                .containsEntry("askerKey", MENTEE.key())
                .doesNotContainKey("note");
        assertThat(String.valueOf(leaving.desk.tell(MENTOR).held())).doesNotContain("my secret");
        assertThat(leaving.desk.tell(MENTOR).seats()).isEqualTo(List.of("KIND Mentoring Scheme"));
    }
}
