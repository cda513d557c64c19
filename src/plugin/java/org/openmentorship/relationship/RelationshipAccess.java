package org.openmentorship.relationship;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.relationship.Relationship.Extension;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.Plan;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.Relationship.Turn;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** The way in to relationships, who may do what there, and the only way to write a turn. */
public final class RelationshipAccess {
    /** A relationship with its programme and where the visitor stands there. */
    record Place(Relationship relationship, Programme programme, Standing standing) {}

    /** What the visitor may do now: a function of the person, the person’s standing and the relationship. */
    public record Rights(
            boolean member,
            boolean coordinates,
            boolean takeBreak,
            boolean resume,
            boolean proposeEnd,
            boolean answerEnd,
            boolean withdraw,
            boolean done,
            boolean write,
            boolean present,
            boolean close) {

        static Rights of(Visitor visitor, Standing standing, Relationship relationship) {
            State state = relationship.state();
            Member me = relationship.members().stream()
                    .filter(one -> one.here() && visitor.is(one.person()))
                    .findFirst()
                    .orElse(null);
            boolean lives = me != null && !state.ended();
            boolean runs = lives && (state == State.ACTIVE || state == State.ON_BREAK);
            boolean proposed = runs && relationship.extension() != null;
            boolean done = me != null && me.done();
            return new Rights(
                    me != null,
                    standing.coordinates(),
                    lives && state == State.ACTIVE,
                    lives && state == State.ON_BREAK,
                    runs,
                    proposed && !relationship.extension().agreed().contains(visitor.key()),
                    lives,
                    runs && !done,
                    me != null && relationship.startedAt() != null,
                    done && (runs || state == State.COMPLETED),
                    standing.coordinates() && !state.ended());
        }
    }

    static final String PROBLEM = "mentorship.relationship.problem.";
    private final ProgrammeBook programmes;
    private final RelationshipBook book;
    private final People people;
    private final Ledger ledger;
    private final Events events;
    private final Clock clock;

    public RelationshipAccess(
            ProgrammeBook programmes, RelationshipBook book, People people, Ledger ledger, Events events, Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    Programme programme(String key) {
        return programmes.find(key).orElseThrow();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Members, also when it has ended or they have left, and coordinators; unknown to everybody else. */
    Place place(Visitor visitor, int id) {
        Refused.ifAnonymous(visitor);
        Relationship relationship = book.find(id).orElseThrow(RelationshipAccess::unknown);
        Programme programme = programmes.find(relationship.programme()).orElseThrow(RelationshipAccess::unknown);
        Standing standing = standing(visitor, programme);
        boolean member = relationship.members().stream().anyMatch(one -> visitor.is(one.person()));
        if (!member && !standing.coordinates()) {
            throw unknown();
        }
        return new Place(relationship, programme, standing);
    }

    Standing standing(Visitor visitor, Programme programme) {
        return Standing.of(visitor, people, programme);
    }

    /** The same for somebody who wants to write; an archived programme is only read. */
    Place toWrite(Visitor visitor, int id) {
        Place place = place(visitor, id);
        if (place.programme().state() == Programme.State.ARCHIVED) {
            throw new Refused(
                    Why.CLOSED,
                    PROBLEM + "archived",
                    place.programme().profile().name());
        }
        return place;
    }

    /** The same for somebody who has seen this turn. */
    Place toChange(Visitor visitor, int id, int turn) {
        Place place = toWrite(visitor, id);
        if (place.relationship().turn() != turn) {
            throw new Refused(Why.STALE, "mentorship.shared.refused.stale");
        }
        return place;
    }

    /** The same for somebody who may do this now; of two reasons why not the state is told to whom it is no secret. */
    Place toDo(Visitor visitor, int id, int turn, Predicate<Rights> right) {
        Place place = toChange(visitor, id, turn);
        may(right.test(rights(visitor, place)), visitor, place);
        return place;
    }

    private static Refused unknown() {
        return new Refused(Why.UNKNOWN, PROBLEM + "unknown");
    }

    static Rights rights(Visitor visitor, Place place) {
        return Rights.of(visitor, place.standing(), place.relationship());
    }

    /** Says why not: it is not in that state, or it is not the visitor’s to do. */
    static void may(boolean may, Visitor visitor, Place place) {
        if (!may) {
            throw rights(visitor, place).member()
                            || (place.standing().coordinates()
                                    && place.relationship().state().ended())
                    ? new Refused(
                            Why.CLOSED,
                            PROBLEM + "state." + place.relationship().state().name())
                    : new Refused(Why.NOT_ALLOWED, PROBLEM + "not-yours");
        }
    }

    /** Whether it goes on without this member: somebody is left on either side; buddies are two. */
    static boolean goesOnWithout(PersonKey leaver, Relationship relationship) {
        return Stream.of(Role.MENTEE, Role.MENTOR)
                .allMatch(role -> relationship.members().stream()
                        .anyMatch(one -> one.here()
                                && one.role() == role
                                && !one.person().equals(leaver)));
    }

    static boolean hasLeft(PersonKey person, Relationship relationship) {
        return relationship.members().stream()
                .anyMatch(one -> !one.here() && one.person().equals(person));
    }

    /** What all who are here have agreed holds: another end, or that it is done. */
    static void settle(Turn next, Instant now) {
        List<Member> here = next.members.stream().filter(Member::here).toList();
        Extension wish = next.extension;
        if (wish != null && here.stream().allMatch(one -> wish.agreed().contains(one.person()))) {
            Plan plan = next.plan;
            next.plan = new Plan(plan.start(), wish.end(), plan.hoursAWeek(), plan.meetEveryWeeks());
            next.extension = null;
        }
        if (next.startedAt != null && here.stream().allMatch(Member::done)) {
            next.end(State.COMPLETED, now);
        }
    }

    /** A new one with the first line of its history. */
    Relationship begin(Relationship fresh, PersonKey actor) {
        Relationship kept = book.insert(fresh);
        enter(kept, actor, "introduced");
        return kept;
    }

    /** A turn is a sign of life of whoever takes it, and the watch looks at what has become of it. */
    public Relationship write(Relationship before, PersonKey actor, String action, Consumer<Turn> change) {
        Instant now = clock.instant();
        Relationship after = before.turn(next -> {
            if (actor != null) {
                next.member(actor, one -> one.alive(now));
            }
            change.accept(next);
            next.watched = next.watched.at(next.state.ended() ? null : now);
        });
        enter(after, actor, action);
        book.update(after);
        return after;
    }

    private void enter(Relationship relationship, PersonKey actor, String action) {
        ledger.enter(
                new Ledger.Entry(subject(relationship.id()), relationship.turn(), actor, action, "", clock.instant()));
    }

    public List<Ledger.Entry> history(int id) {
        return ledger.of(subject(id));
    }

    private static String subject(int id) {
        return "relationship:" + id;
    }

    public void happened(Relationship.Event event) {
        events.happened((Record) event);
    }
}
