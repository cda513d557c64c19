package org.openmentorship.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.PersonKey;

/** Keeps in each mentor’s profile how many places are used, in the transaction in which that changes. */
public final class Loads {
    private static final int MOST = 200;
    private final ProfileBook profiles;
    private final RelationshipBook pairs;
    private final Clock clock;

    public Loads(ProfileBook profiles, RelationshipBook pairs, Clock clock) {
        this.profiles = profiles;
        this.pairs = pairs;
        this.clock = clock;
    }

    /** Hears what relationships have heard before: they listen first. */
    public Loads listen(Events events) {
        events.on(Relationship.Event.class, one -> count(one.relationship()));
        events.on(Contract.Event.Opened.class, one -> count(one.contract()));
        events.on(Contract.Event.PartiesChanged.class, one -> count(one.contract()));
        return this;
    }

    private void count(Contract contract) {
        pairs.ofContract(contract.id()).ifPresent(this::count);
    }

    private void count(Relationship pair) {
        pair.members().stream()
                .filter(one -> one.role() != Role.MENTEE)
                .map(Member::person)
                .sorted(Comparator.comparing(PersonKey::value))
                .forEach(this::count);
    }

    private void count(PersonKey mentor) {
        profiles.hold(mentor).ifPresent(before -> {
            int used = used(mentor);
            if (used != before.used()) {
                profiles.keep(before.withUsed(used), today());
            }
        });
    }

    /** The relationships in which somebody is a mentor or a buddy and that have not ended for them. */
    int used(PersonKey mentor) {
        return (int) running(mentor).count();
    }

    /** Where they are. */
    Set<String> programmes(PersonKey mentor) {
        return running(mentor).map(Relationship::programme).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Relationship> running(PersonKey mentor) {
        return pairs.of(mentor, "", true, "", MOST).rows().stream()
                .filter(one -> one.member(mentor)
                        .filter(seat -> seat.role() != Role.MENTEE)
                        .isPresent());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
