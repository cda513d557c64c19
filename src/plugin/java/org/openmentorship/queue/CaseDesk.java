package org.openmentorship.queue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openmentorship.programme.Programme;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.Case.State;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** What coordinators do with cases, and how cases come to them. */
public final class CaseDesk {
    /** A call for help; {@code relationship} may be 0, {@code key} makes sending twice harmless. */
    public record Help(String programme, int relationship, String title, String words, String key) {}

    /**
     * What a coordinator does with one case, having seen this turn; null state, note or answer stay as they are.
     *
     * <p>TAKEN takes over what somebody else has taken.
     */
    public record Change(int id, int turn, State state, String note, String answer) {}

    /** What can be done with many at once. */
    public enum Action {
        TAKE,
        GIVE_BACK,
        DONE,
        REOPEN,
        TRY_AGAIN,
        REMIND
    }

    /** What has become of one of many: the case as it is now, or why not. */
    public record Outcome(int id, Optional<Case> matter, Optional<Refused> refused) {}

    /** A page of the queue, with the numbers of its tabs. */
    public record Queue(List<Case> cases, String next, Map<State, Integer> counts) {
        public Queue {
            cases = List.copyOf(cases);
            counts = Map.copyOf(counts);
        }
    }

    /** How long a call for help may be, and what a coordinator writes about it. */
    public static final int WORDS = 2000;

    private static final int AT_ONCE = 50;
    private final CaseRoom room;
    private final CaseBook book;
    private final Transactions transactions;
    private final Clock clock;

    public CaseDesk(CaseRoom room, CaseBook book, Transactions transactions, Clock clock) {
        this.room = room;
        this.book = book;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Anybody who sees the programme may ask; about a relationship its members ask there. */
    public Case help(Visitor visitor, Help help) {
        Programme programme = room.programme(visitor, help.programme());
        return helpMember(visitor, new Help(programme.key(), 0, "", help.words(), help.key()));
    }

    /** The same for somebody whose place in the programme, or in the relationship, the caller has looked at. */
    public Case helpMember(Visitor visitor, Help help) {
        Problems problems = new Problems();
        String words = problems.text("words", help.words(), true, WORDS);
        if (help.key() == null || !help.key().matches("[A-Za-z0-9-]{8,64}")) {
            problems.add("key", "mentorship.shared.problem.required");
        }
        problems.orRefuse();
        String once = "help:" + visitor.key() + ":" + help.key();
        Case asked = Case.found(help.programme(), Kind.HELP, help.relationship(), once, help.title(), clock.instant())
                .askedBy(visitor.key(), words);
        return transactions.inTransaction(() -> room.keep(asked, visitor.key(), "asked"));
    }

    /** Something of this kind, said once until it is done; the caller has looked at who says it. */
    public Case tell(Visitor visitor, Kind kind, String programme, String once) {
        book.named(once).filter(Case::done).ifPresent(one -> mended(once));
        Case told = Case.found(programme, kind, 0, once, "", clock.instant()).askedBy(visitor.key(), "");
        return room.keep(told, visitor.key(), "asked");
    }

    /** A page for coordinators; refuses others. */
    public Queue queue(Visitor visitor, CaseBook.QueueQuery query) {
        Programme programme = room.programme(visitor, query.programme());
        if (!room.coordinates(visitor, programme)) {
            throw new Refused(Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator");
        }
        CaseBook.Slice page = book.list(query);
        return new Queue(page.cases(), page.next(), book.counts(programme.key()));
    }

    /** One case for the coordinators, or a help request for its asker; everything else is unknown. */
    public Case see(Visitor visitor, int id) {
        Refused.ifAnonymous(visitor);
        Case found = book.find(id).orElseThrow(CaseRoom::unknown);
        if (room.coordinates(visitor, found)) {
            return found;
        }
        if (!visitor.is(found.asker())) {
            throw CaseRoom.unknown();
        }
        return found.forAsker();
    }

    /** What is done to a case has a turn; a coordinator who has seen an older one looks again. */
    public Case change(Visitor visitor, Change change) {
        return transactions.inTransaction(() -> {
            Case before = room.mine(visitor, change.id());
            if (before.turn() != change.turn()) {
                throw new Refused(Why.STALE, "mentorship.shared.refused.stale");
            }
            Problems problems = new Problems();
            String note = problems.text("note", or(change.note(), before.note()), false, WORDS);
            String answer = problems.text("answer", or(change.answer(), before.answer()), false, WORDS);
            if (!before.kind().asked() && !answer.isEmpty()) {
                problems.add("answer", CaseRoom.PROBLEM + "nobody-asked");
            }
            problems.orRefuse();
            boolean there = change.state() == null || there(visitor, before, change.state());
            Case moved = there ? before.turned() : before.to(change.state(), visitor.key(), clock.instant());
            boolean answers = !answer.isEmpty() && !answer.equals(before.answer());
            Case after =
                    room.turn(moved.say(note, answer), visitor.key(), answers ? "answered" : action(before, moved));
            if (answers) {
                room.happened(new Case.Event.HelpAnswered(after, visitor.key(), answer));
            }
            return after;
        });
    }

    /** Taken by somebody else is not there yet: whoever has seen that may take it over. */
    private static boolean there(Visitor visitor, Case matter, State state) {
        return matter.state() == state && (state != State.TAKEN || visitor.is(matter.owner()));
    }

    private static String action(Case before, Case after) {
        return before.state() == after.state() ? "noted" : after.state().name();
    }

    /** One thing with up to 50 cases, each for itself; what somebody else has taken is left to them. */
    public List<Outcome> together(Visitor visitor, List<Integer> wanted, Action action) {
        Refused.ifAnonymous(visitor);
        List<Integer> ids = wanted == null ? List.of() : wanted;
        Problems problems = new Problems();
        if (ids.isEmpty() || ids.size() > AT_ONCE || ids.stream().anyMatch(Objects::isNull)) {
            problems.add("ids", "mentorship.shared.problem.range", 1, AT_ONCE);
        }
        if (action == null) {
            problems.add("action", "mentorship.shared.problem.choose");
        }
        problems.orRefuse();
        List<Outcome> outcomes = new ArrayList<>();
        for (int id : ids.stream().distinct().toList()) {
            try {
                Case after = transactions.inTransaction(() -> act(visitor, room.mine(visitor, id), action));
                outcomes.add(new Outcome(id, Optional.of(after), Optional.empty()));
            } catch (Refused no) {
                if (no.why() == Why.READ_ONLY) {
                    throw no;
                }
                outcomes.add(new Outcome(id, Optional.empty(), Optional.of(no)));
            }
        }
        return outcomes;
    }

    private Case act(Visitor visitor, Case before, Action action) {
        if (action == Action.TRY_AGAIN || action == Action.REMIND) {
            return call(visitor, before, action);
        }
        State next = switch (action) {
            case TAKE -> State.TAKEN;
            case DONE -> State.DONE;
            default -> State.OPEN;
        };
        if (there(visitor, before, next)) {
            return before;
        }
        State from = switch (action) {
            case TAKE -> State.OPEN;
            case GIVE_BACK -> State.TAKEN;
            case REOPEN -> State.DONE;
            default -> before.state();
        };
        if (before.state() != from) {
            throw CaseRoom.closed(before);
        }
        return room.turn(before.to(next, visitor.key(), clock.instant()), visitor.key(), next.name());
    }

    /** What others do about it, who hear of it and may say no. */
    private Case call(Visitor visitor, Case before, Action action) {
        if (before.done()) {
            throw CaseRoom.closed(before);
        }
        boolean reminds = action == Action.REMIND;
        if (reminds ? !before.kind().quiet() : !before.kind().stuck()) {
            throw new Refused(Why.CLOSED, CaseRoom.PROBLEM + (reminds ? "nobody-to-remind" : "nothing-to-try"));
        }
        Case after = before.turned();
        if (reminds) {
            // The pair has its turn before the case, as when the watch looks at it.
            room.happened(new Case.Event.Remind(after, visitor.key()));
            return room.turn(after, visitor.key(), "reminded");
        }
        Case tried = room.turn(after, visitor.key(), "tried-again");
        room.happened(new Case.Event.TryAgain(tried, visitor.key()));
        return tried;
    }

    /** What the visitor has asked for help with, newest first; without a programme everywhere. */
    public List<Case> asked(Visitor visitor, String programme) {
        return visitor.signedIn()
                ? book.asked(visitor.key(), programme == null ? "" : programme, AT_ONCE).stream()
                        .map(Case::forAsker)
                        .toList()
                : List.of();
    }

    /** Puts what the app has found into the queue, inside the caller’s transaction; what is there stays as it is. */
    public void open(Case found) {
        room.keep(found, null, "found");
    }

    /** The case of this name has mended itself, if there is one; inside the caller’s transaction. */
    public void mended(String once) {
        book.named(once).ifPresent(one -> room.turn(one.mended(clock.instant()), null, "mended"));
    }

    /** What the app has found about a relationship, as far as it has not mended itself. */
    public List<Case> found(int relationship) {
        return book.found(relationship);
    }

    private static String or(String one, String other) {
        return one == null ? other : one;
    }
}
