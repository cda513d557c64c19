package org.openmentorship.relationship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.openmentorship.contract.ContractDesk;
import org.openmentorship.programme.Programme;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.Extension;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipAccess.Place;
import org.openmentorship.relationship.RelationshipAccess.Rights;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestAccess;
import org.openmentorship.request.RequestBook;
import org.openmentorship.request.RequestDesk;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What members and coordinators do with a relationship, from the first break to the end. */
public final class RelationshipDesk {
    /** How it stands after somebody has left, and whether the request is back on the board. */
    public record Left(Relationship relationship, boolean backOnBoard) {}

    private static final int YEARS = 3;
    private static final int WORDS = 600;
    private final RelationshipAccess access;
    private final Course course;
    private final RequestDesk requests;
    private final RequestBook requestBook;
    private final ContractDesk contracts;
    private final Transactions transactions;
    private final Clock clock;

    public RelationshipDesk(
            RelationshipAccess access,
            Course course,
            RequestDesk requests,
            RequestBook requestBook,
            ContractDesk contracts,
            Transactions transactions,
            Clock clock) {
        this.access = access;
        this.course = course;
        this.requests = requests;
        this.requestBook = requestBook;
        this.contracts = contracts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Until a day, or open when it is null. */
    public Relationship takeBreak(Visitor visitor, int id, int turn, LocalDate until) {
        return transactions.inTransaction(() -> {
            Place place = access.toDo(visitor, id, turn, Rights::takeBreak);
            later("until", until);
            Relationship after = access.write(place.relationship(), visitor.key(), "break", next -> {
                next.go(State.ON_BREAK);
                next.breakUntil = until;
                next.nextMeeting = null;
            });
            access.happened(new Event.BreakBegun(after, visitor.key()));
            return after;
        });
    }

    private void later(String field, LocalDate day) {
        Problems problems = new Problems();
        if (day != null
                && (!day.isAfter(access.today()) || day.isAfter(access.today().plusYears(YEARS)))) {
            problems.add(field, RelationshipAccess.PROBLEM + "date");
        }
        problems.orRefuse();
    }

    public Relationship resume(Visitor visitor, int id, int turn) {
        return transactions.inTransaction(() -> {
            Place place = access.toDo(visitor, id, turn, Rights::resume);
            return course.resume(place.relationship(), visitor.key());
        });
    }

    /** Another end, later or earlier; it holds when all have agreed, as does whoever proposes the same. */
    public Relationship proposeEnd(Visitor visitor, int id, int turn, LocalDate end) {
        return transactions.inTransaction(() -> {
            Place place = access.toDo(visitor, id, turn, Rights::proposeEnd);
            Extension pending = place.relationship().extension();
            if (pending != null && pending.end().equals(end)) {
                return answerEnd(visitor, id, turn, true);
            }
            Problems problems = new Problems();
            if (end == null || end.equals(place.relationship().plan().end())) {
                problems.add("end", RelationshipAccess.PROBLEM + "other-end");
            }
            problems.orRefuse();
            later("end", end);
            Relationship after = access.write(
                    place.relationship(),
                    visitor.key(),
                    "end-proposed",
                    next -> next.extension = new Extension(end, visitor.key(), clock.instant(), Set.of(visitor.key())));
            access.happened(new Event.ExtensionProposed(after, visitor.key()));
            return after;
        });
    }

    /** Anybody may decline, whoever has proposed it too; when the last agrees, it holds. */
    public Relationship answerEnd(Visitor visitor, int id, int turn, boolean agree) {
        return transactions.inTransaction(() -> {
            Place place = access.toDo(visitor, id, turn, Rights::proposeEnd);
            Relationship before = place.relationship();
            Extension wish = before.extension();
            if (wish == null) {
                throw new Refused(Why.CLOSED, RelationshipAccess.PROBLEM + "no-other-end");
            }
            if (agree && wish.agreed().contains(visitor.key())) {
                return before;
            }
            if (!agree) {
                Relationship after = access.write(before, visitor.key(), "end-declined", next -> next.extension = null);
                access.happened(new Event.ExtensionDeclined(after, visitor.key(), wish.end()));
                return after;
            }
            Set<PersonKey> agreed = new HashSet<>(wish.agreed());
            agreed.add(visitor.key());
            Relationship after = access.write(before, visitor.key(), "end-agreed", next -> {
                next.extension = new Extension(wish.end(), wish.by(), wish.at(), agreed);
                RelationshipAccess.settle(next, clock.instant());
            });
            if (after.extension() == null) {
                access.happened(new Event.Extended(after, visitor.key()));
            }
            return after;
        });
    }

    /** Each says done; with the last it is completed. Said again, it is still done. */
    public Relationship done(Visitor visitor, int id) {
        return transactions.inTransaction(() -> {
            Place place = access.toWrite(visitor, id);
            boolean again = place.relationship()
                    .member(visitor.key())
                    .filter(Member::done)
                    .isPresent();
            if (again) {
                return place.relationship();
            }
            RelationshipAccess.may(RelationshipAccess.rights(visitor, place).done(), visitor, place);
            Relationship after = access.write(place.relationship(), visitor.key(), "done", next -> {
                next.member(visitor.key(), one -> one.saysDone(clock.instant()));
                RelationshipAccess.settle(next, clock.instant());
            });
            if (!completed(after, visitor)) {
                access.happened(new Event.DoneByOne(after, visitor.key()));
            }
            return after;
        });
    }

    private boolean completed(Relationship after, Visitor visitor) {
        if (after.state() != State.COMPLETED) {
            return false;
        }
        course.over(after);
        access.happened(new Event.Completed(after, visitor.key()));
        return true;
    }

    /** Any member, at any time, without a reason; the words may be empty and go to the others. */
    public Left withdraw(Visitor visitor, int id, String words, boolean toBoard) {
        return transactions.inTransaction(() -> {
            Place place = access.place(visitor, id);
            RelationshipAccess.may(RelationshipAccess.rights(visitor, place).withdraw(), visitor, place);
            Problems problems = new Problems();
            String neutral = problems.text("words", words, false, WORDS);
            problems.orRefuse();
            Relationship before = place.relationship();
            if (!ends(before, visitor)) {
                return new Left(leave(before, visitor), false);
            }
            Relationship after = course.end(before, State.WITHDRAWN, visitor.key(), neutral);
            return new Left(after, back(visitor, place, toBoard, false));
        });
    }

    /** Before the start without one of the two who were introduced, later without anybody on either side. */
    private boolean ends(Relationship before, Visitor leaver) {
        Request request = requestBook.find(before.request()).orElseThrow();
        Offer offer = requestBook.findOffer(before.offer()).orElseThrow();
        boolean first = leaver.is(request.owner()) || leaver.is(offer.mentor());
        return (first && before.startedAt() == null) || !RelationshipAccess.goesOnWithout(leaver.key(), before);
    }

    private Relationship leave(Relationship before, Visitor visitor) {
        if (before.state() == State.IN_DISCUSSION) {
            contracts.leave(visitor, before.contract(), visitor.key());
            return access.place(visitor, before.id()).relationship();
        }
        Relationship after = access.write(before, visitor.key(), "left", next -> {
            next.member(visitor.key(), one -> one.leaves(clock.instant()));
            RelationshipAccess.settle(next, clock.instant());
        });
        access.happened(new Event.MemberLeft(after, visitor.key()));
        if (!completed(after, visitor) && before.extension() != null && after.extension() == null) {
            access.happened(new Event.Extended(after, visitor.key()));
        }
        return after;
    }

    /** To the board, if the mentee or the coordinator wishes; else it goes with the mentee who has asked, so that nobody waits. */
    private boolean back(Visitor visitor, Place place, boolean toBoard, boolean closes) {
        Programme programme = place.programme();
        Request request = requestBook.find(place.relationship().request()).orElseThrow();
        boolean owner = visitor.is(request.owner());
        if (toBoard
                && (owner || closes)
                && programme.open()
                && programme.plan().asks()
                && RequestAccess.mayReturn(visitor, place.standing(), request)) {
            requests.returnToBoard(visitor, request.id(), request.version());
            return true;
        }
        boolean between = request.state() == Request.State.IN_DISCUSSION || request.state() == Request.State.AGREED;
        if (owner && between && programme.state() != Programme.State.ARCHIVED) {
            requests.withdraw(visitor, request.id(), request.version());
        }
        return false;
    }

    /** A coordinator closes it as LAPSED or REASSIGNED, and the request goes back to the board. */
    public Left close(Visitor visitor, int id, int turn, State as) {
        return transactions.inTransaction(() -> {
            Place place = access.toDo(visitor, id, turn, Rights::close);
            if (as != State.LAPSED && as != State.REASSIGNED) {
                Problems problems = new Problems();
                problems.add("as", "mentorship.shared.problem.choose");
                problems.orRefuse();
            }
            Relationship after = course.end(place.relationship(), as, visitor.key(), "");
            return new Left(after, back(visitor, place, true, true));
        });
    }
}
