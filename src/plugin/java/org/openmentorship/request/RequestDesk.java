package org.openmentorship.request;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.Request.Redirect;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestBook.Board;
import org.openmentorship.request.RequestBook.BoardQuery;
import org.openmentorship.request.RequestRoom.Guest;
import org.openmentorship.request.RequestRoom.Place;
import org.openmentorship.request.RequestRules.Misfit;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What mentees and coordinators do with requests. */
public final class RequestDesk {
    /** What the form sends; without an id it is new, {@code anyway} means misfits have been read. */
    public record Save(
            Integer id,
            String submissionKey,
            int version,
            String programme,
            Draft draft,
            boolean submit,
            boolean anyway) {}

    /** What was kept, and why it may not fit. */
    public record Saved(Request request, List<Misfit> misfits) {}

    private static final String WORDS = RequestRoom.WORDS;
    private static final int MESSAGE = 4000;
    private final RequestRoom room;
    private final RequestBook book;
    private final Transactions transactions;
    private final Clock clock;

    public RequestDesk(RequestRoom room, RequestBook book, Transactions transactions, Clock clock) {
        this.room = room;
        this.book = book;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Saved save(Visitor visitor, Save save) {
        Refused.ifAnonymous(visitor);
        return transactions.inTransaction(() -> save.id() == null
                ? create(visitor, save)
                : edit(visitor, room.toChange(visitor, save.id(), save.version()), save));
    }

    private Saved create(Visitor visitor, Save save) {
        Programme programme = room.programme(visitor, save.programme());
        mayAsk(room.standing(visitor, programme));
        Problems problems = new Problems();
        String key = save.submissionKey() == null ? "" : save.submissionKey();
        if (!key.matches("[A-Za-z0-9-]{8,64}")) {
            problems.add("submissionKey", "mentorship.shared.problem.required");
        }
        problems.orRefuse();
        Optional<Request> before = book.sent(visitor.key(), key);
        if (before.isPresent()) {
            return again(visitor, before.get(), save);
        }
        room.takes(programme, save.submit());
        Draft draft = room.check(visitor, programme, save.draft(), save.submit(), problems);
        problems.orRefuse();
        List<Misfit> misfits = misfits(programme, draft, save.submit());
        boolean opens = save.submit() && (save.anyway() || misfits.isEmpty());
        Request kept = book.insert(fresh(visitor, programme, draft, opens), key);
        room.enter(visitor.key(), kept, opens ? "submitted" : "drafted", "");
        if (opens) {
            room.happened(new Request.Event.Submitted(kept, visitor.key()));
        }
        return new Saved(kept, misfits);
    }

    private static void mayAsk(Standing standing) {
        if (!standing.mayAsk()) {
            throw new Refused(Why.NOT_ALLOWED, WORDS + "may-not-ask");
        }
    }

    private Request fresh(Visitor visitor, Programme programme, Draft draft, boolean opens) {
        var now = clock.instant();
        State state = opens ? State.OPEN : State.DRAFT;
        return new Request(
                0, 1, programme.key(), visitor.key(), draft, state, now, opens ? now : null, now, 0, null, 1);
    }

    /** The same form sent twice: what it says now is kept, as long as nobody has touched the request since. */
    private Saved again(Visitor visitor, Request before, Save save) {
        Save edit = new Save(
                before.id(), save.submissionKey(), 1, save.programme(), save.draft(), save.submit(), save.anyway());
        boolean changes = before.state() == State.DRAFT || before.state() == State.OPEN;
        Place place = room.placeToWrite(visitor, before.id());
        return changes && before.version() == 1
                ? edit(visitor, place, edit)
                : new Saved(before, misfits(place.programme(), before.draft(), save.submit()));
    }

    private Saved edit(Visitor visitor, Place place, Save save) {
        Request before = place.request();
        if (!RequestAccess.mayEdit(visitor, place.standing(), before)) {
            throw room.refusal(visitor, before);
        }
        boolean submits = save.submit() && before.state() == State.DRAFT;
        if (submits) {
            mayAsk(place.standing());
            room.takes(place.programme(), true);
        }
        boolean whole = save.submit() || before.state() == State.OPEN;
        Problems problems = new Problems();
        Draft draft = room.check(visitor, place.programme(), save.draft(), whole, problems)
                .keeping(before.draft(), place.programme().form());
        problems.orRefuse();
        List<Misfit> misfits = misfits(place.programme(), draft, whole);
        boolean opens = submits && (save.anyway() || misfits.isEmpty());
        if (!opens && draft.says(before.draft())) {
            return new Saved(before, misfits);
        }
        Request after = opens ? before.submit(draft, clock.instant()) : before.write(draft, clock.instant());
        room.turn(visitor, after, opens ? "submitted" : "edited", "");
        if (opens) {
            room.happened(new Request.Event.Submitted(after, visitor.key()));
        }
        return new Saved(after, misfits);
    }

    private static List<Misfit> misfits(Programme programme, Draft draft, boolean submit) {
        return submit ? RequestRules.misfits(programme, draft) : List.of();
    }

    public Request withdraw(Visitor visitor, int id, int version) {
        return transactions.inTransaction(() -> {
            Request before = room.toChange(visitor, id, version).request();
            if (!visitor.is(before.owner())) {
                throw new Refused(Why.NOT_ALLOWED, WORDS + "not-yours");
            }
            Request after = before.to(State.WITHDRAWN, clock.instant()).withOffers(0);
            room.turn(visitor, after, "withdrawn", "");
            List<Offer> ended = room.endOffers(id, false);
            room.happened(new Request.Event.Withdrawn(after, ended, visitor.key()));
            return after;
        });
    }

    public Request returnToBoard(Visitor visitor, int id, int version) {
        return transactions.inTransaction(() -> {
            Place place = room.toChange(visitor, id, version);
            if (!RequestAccess.mayReturn(visitor, place.standing(), place.request())) {
                throw notBack(visitor, place.request());
            }
            room.takes(place.programme(), place.asksAgain());
            List<Offer> ended = room.endOffers(id, true);
            int standing = place.request().offers() - ended.size();
            Request after = place.request().to(State.OPEN, clock.instant()).withOffers(Math.max(0, standing));
            room.turn(visitor, after, "returned", "");
            room.happened(new Request.Event.Returned(after, ended, visitor.key()));
            return after;
        });
    }

    /** A draft that was thrown away has never been checked, so it cannot come to the board by this way. */
    private Refused notBack(Visitor visitor, Request request) {
        return request.openedAt() == null
                ? new Refused(Why.CLOSED, WORDS + "never-submitted")
                : room.refusal(visitor, request);
    }

    public Request redirect(Visitor visitor, int id, int version, String alternative, String message) {
        return transactions.inTransaction(() -> {
            Place place = room.toChange(visitor, id, version);
            if (!place.standing().coordinates()) {
                throw new Refused(Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator");
            }
            Problems problems = new Problems();
            String words = problems.text("message", message, true, MESSAGE);
            if (place.programme().guidance().alternative(alternative).isEmpty()) {
                problems.add("alternative", "mentorship.shared.problem.choose");
            }
            problems.orRefuse();
            Request after = place.request()
                    .redirectTo(new Redirect(alternative, words), clock.instant())
                    .withOffers(0);
            room.turn(visitor, after, "redirected", alternative);
            List<Offer> ended = room.endOffers(id, false);
            room.happened(new Request.Event.Redirected(after, ended, visitor.key()));
            return after;
        });
    }

    /** The request, or UNKNOWN when there is none or it is not for the visitor. */
    public Request see(Visitor visitor, int id) {
        return room.place(visitor, id).request();
    }

    /** One page of what the visitor may see; refuses anonymous visitors and those who do not see the space. */
    public Board board(Visitor visitor, BoardQuery query) {
        return board(enter(visitor, query.programme()), query);
    }

    /** Lets somebody into a programme; UNKNOWN when there is none, or when it is not for the visitor. */
    public Guest enter(Visitor visitor, String programme) {
        return room.enter(visitor, programme);
    }

    /** The same for somebody who is in the programme already. */
    public Board board(Guest guest, BoardQuery query) {
        boolean coordinates = guest.standing().coordinates();
        Set<State> states = EnumSet.noneOf(State.class);
        states.addAll(query.states().isEmpty() ? Set.of(State.OPEN, State.IN_DISCUSSION) : query.states());
        states.removeIf(state -> state == State.DRAFT || !(state.shown() || coordinates));
        return states.isEmpty() || !guest.standing().seesBoard()
                ? new Board(List.of(), "")
                : book.board(query.in(guest.programme().key(), states));
    }

    /** Where the visitor stands, who may have lost sight of the programme. */
    public Optional<Standing> standing(Visitor visitor, String programme) {
        return room.standing(visitor, programme);
    }

    /** What the visitor has asked for in the programme, drafts included. */
    public List<Request> mine(Visitor visitor, String programme) {
        return visitor.signedIn() ? book.owned(visitor.key(), programme) : List.of();
    }

    /** How many requests wait where, for coordinators; others get those of the board only. */
    public Map<State, Integer> counts(Guest guest) {
        if (!guest.standing().seesBoard()) {
            return Map.of();
        }
        Set<State> states = EnumSet.of(State.OPEN, State.IN_DISCUSSION);
        if (guest.standing().coordinates()) {
            states.addAll(Set.of(State.DRAFT, State.REDIRECTED, State.WITHDRAWN));
        }
        return book.counts(guest.programme().key(), states);
    }
}
