package org.openmentorship.relationship.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Extension;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.Plan;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.Relationship.Watched;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;

/** How every store keeps relationships; each test works in a programme of its own. */
abstract class KeepingContract {
    static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_123L);
    static final LocalDate DAY = LocalDate.of(2027, 1, 15);
    static final AtomicInteger NUMBERS = new AtomicInteger(1000);
    final String programme = "p-" + UUID.randomUUID();

    abstract RelationshipBook book();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Relationship kept = book().insert(fresh(State.ACTIVE, MENTEE, MENTOR));

        assertThat(kept).isEqualTo(with(fresh(kept), kept.id()));
        assertThat(book().find(kept.id())).contains(kept);
        assertThat(book().find(List.of(kept.id(), 987_654))).containsExactly(kept);
        assertThat(book().find(List.of())).isEmpty();
        assertThat(book().ofContract(kept.contract())).contains(kept);
        assertThat(book().ofOffer(kept.offer())).contains(kept);
        assertThat(book().find(987_654)).isEmpty();
    }

    @Test
    void aFullOneIsFoundAsItWas() {
        Relationship kept = book().insert(fresh(State.IN_DISCUSSION, MENTEE, MENTOR));
        List<Member> members = List.of(
                new Member(MENTEE.key(), Role.MENTEE, NOON.plusSeconds(1), NOON, NOON, null),
                new Member(MENTOR.key(), Role.MENTOR, NOON.plusSeconds(2), null, null, NOON),
                new Member(OTHER_MENTOR.key(), Role.MENTOR, NOON, NOON, null, null));
        Relationship after = new Relationship(
                kept.id(),
                programme,
                kept.request(),
                kept.offer(),
                kept.contract(),
                "مرحبا 😀 <b> ' \\ %",
                State.ON_BREAK,
                true,
                members,
                new Plan(DAY, DAY.plusWeeks(8), 2, 3),
                NOON,
                NOON.plusSeconds(3),
                NOON.plusSeconds(4),
                NOON.plusSeconds(5),
                DAY.plusDays(6),
                new Extension(DAY.plusDays(7), MENTEE.key(), NOON.plusSeconds(8), Set.of(MENTEE.key(), MENTOR.key())),
                new Watched(2, NOON.plusSeconds(9), DAY.plusDays(10), NOON.plusSeconds(11)),
                2);
        book().update(after);

        assertThat(book().find(kept.id())).contains(after);
    }

    @Test
    void anOfferGrowsIntoOneRelationship() {
        Relationship kept = book().insert(fresh(State.ACTIVE, MENTEE, MENTOR));

        assertThatThrownBy(() -> book().insert(with(kept, 0))).isInstanceOf(Ledger.Collision.class);
    }

    @Test
    void theLatestOfEachRequestIsKnown() {
        Relationship first = book().insert(fresh(State.ACTIVE, MENTEE, MENTOR));
        book().update(in(first, State.WITHDRAWN));
        Relationship again = book().insert(of(first.request(), State.ACTIVE));
        Relationship other = book().insert(fresh(State.AGREED, OTHER_MENTEE, MENTOR));

        assertThat(book().latest(List.of(first.request(), other.request(), 987_654)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(again.request(), State.ACTIVE, other.request(), State.AGREED));
        assertThat(book().latest(List.of())).isEmpty();
    }

    Relationship fresh(State state, Visitor mentee, Visitor mentor) {
        int number = NUMBERS.incrementAndGet();
        return fresh(number, number, state, mentee, mentor);
    }

    Relationship of(int request, State state) {
        return fresh(NUMBERS.incrementAndGet(), request, state, MENTEE, MENTOR);
    }

    Relationship fresh(int number, int request, State state, Visitor mentee, Visitor mentor) {
        List<Member> members = List.of(member(mentee.key(), Role.MENTEE), member(mentor.key(), Role.MENTOR));
        return whole(0, request, number, state, members, Watched.NOTHING.at(NOON.plusSeconds(1_000_000_000)), 1);
    }

    /** Agreed for that day, or not yet when it is null. */
    Relationship begun(LocalDate start, State state) {
        Relationship one = fresh(state, MENTEE, MENTOR);
        return new Relationship(
                0,
                programme,
                one.request(),
                one.offer(),
                one.contract(),
                one.title(),
                state,
                false,
                one.members(),
                new Plan(start, start == null ? null : start.plusWeeks(8), 1, 1),
                NOON,
                null,
                null,
                null,
                null,
                null,
                one.watched(),
                1);
    }

    static Member member(PersonKey person, Role role) {
        return new Member(person, role, NOON, null, null, null);
    }

    Relationship fresh(Relationship kept) {
        return with(kept, 0);
    }

    Relationship with(Relationship one, int id) {
        return whole(id, one.request(), one.offer(), one.state(), one.members(), one.watched(), one.turn());
    }

    Relationship in(Relationship one, State state) {
        return whole(one.id(), one.request(), one.offer(), state, one.members(), one.watched(), one.turn() + 1);
    }

    Relationship gone(Relationship one, PersonKey person) {
        List<Member> members = one.members().stream()
                .map(member -> member.person().equals(person)
                        ? new Member(person, member.role(), NOON, null, null, NOON)
                        : member)
                .toList();
        return whole(one.id(), one.request(), one.offer(), one.state(), members, one.watched(), one.turn() + 1);
    }

    Relationship watched(Relationship one, Watched watched) {
        return whole(one.id(), one.request(), one.offer(), one.state(), one.members(), watched, one.turn() + 1);
    }

    Relationship whole(int id, int request, int offer, State state, List<Member> members, Watched watched, int turn) {
        return new Relationship(
                id,
                programme,
                request,
                offer,
                offer,
                "A package",
                state,
                false,
                members,
                new Plan(null, null, 1, 0),
                NOON,
                null,
                null,
                null,
                null,
                null,
                watched,
                turn);
    }
}
