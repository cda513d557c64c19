package org.openmentorship.tidings;

import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Extension;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.Plan;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.Relationship.Watched;
import org.openmentorship.request.Request;
import org.openmentorship.shared.PersonKey;

/** A pair to be varied: what is different from an active one is said in between. */
final class Pair {
    private final Newsroom room;
    final Request request;
    final List<Member> members = new ArrayList<>();
    int id = 1;
    int contract;
    int offer;
    State state = State.ACTIVE;
    LocalDate end = Newsroom.END;
    Instant meeting;
    LocalDate breakUntil;
    Extension extension;
    int turn = 3;

    Pair(Newsroom room, Request request) {
        this.room = room;
        this.request = request;
        with(MENTEE.key(), Role.MENTEE);
        with(MENTOR.key(), Role.MENTOR);
        room.read();
    }

    Pair with(PersonKey person, Role role) {
        Instant seen = room.world.clock.instant().minus(Duration.ofDays(9));
        members.add(new Member(person, role, seen, null, null, null));
        return this;
    }

    /** The member did this now. */
    Pair change(PersonKey person, boolean seen, boolean done, boolean left) {
        Instant now = room.world.clock.instant();
        members.replaceAll(one -> one.person().equals(person)
                ? new Member(
                        person,
                        one.role(),
                        seen ? now : one.lastAt(),
                        null,
                        done ? now : one.doneAt(),
                        left ? now : one.leftAt())
                : one);
        return this;
    }

    Pair is(State now) {
        state = now;
        return this;
    }

    Relationship built() {
        turn++;
        Instant begun = room.world.clock.instant().minus(Duration.ofDays(20));
        return new Relationship(
                id,
                "kind",
                request.id(),
                offer,
                contract,
                "R package",
                state,
                false,
                members,
                new Plan(LocalDate.of(2026, 11, 21), end, 1, 1),
                begun,
                begun,
                null,
                meeting,
                breakUntil,
                extension,
                Watched.NOTHING,
                turn);
    }

    /** Kept as it is now, without anybody being told. */
    Relationship kept() {
        return room.keep(built());
    }
}
