package org.openmentorship.relationship.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk.Help;
import org.openmentorship.relationship.Diary.Look;
import org.openmentorship.relationship.Diary.Mine;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Extension;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipBook.Doing;
import org.openmentorship.relationship.RelationshipBook.Feeling;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.relationship.RelationshipBook.Note;
import org.openmentorship.relationship.RelationshipDesk.Left;
import org.openmentorship.relationship.Silence.Waiting;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Words;

/** The shapes of relationships outside. */
final class RelationshipJson {
    private RelationshipJson() {}

    /** A change by whoever has seen a turn. */
    interface Seen {
        int turn();
    }

    /** Nothing but the turn. */
    record Turned(int turn) implements Seen {}

    /** A break until a day; without one it is open. */
    record Pause(int turn, LocalDate until) implements Seen {}

    /** Another end. */
    record End(int turn, LocalDate end) implements Seen {}

    /** Whether the other end is agreed to. */
    record Answer(int turn, boolean agree) implements Seen {}

    /** Words to the others, which may be empty, and whether the request goes back to the board. */
    record Withdrawal(String words, boolean toBoard) {}

    /** LAPSED or REASSIGNED. */
    record Closing(int turn, State as) implements Seen {}

    /** A local day and time in a time zone, which is the visitor’s own when it is left out; none takes the date away. */
    record MeetingIn(int turn, String at, String zone) implements Seen {
        Instant instant(Words words) {
            if (at == null || at.isBlank()) {
                return null;
            }
            Problem problem = new Problem("at", "mentorship.shared.problem.moment", List.of());
            return words.instant(at, zone)
                    .orElseThrow(() ->
                            new Refused(Refused.Why.INVALID, "mentorship.shared.problem.summary", List.of(problem), 1));
        }
    }

    /** What was gained: impact on the work, what worked and what did not, what was learned. */
    record GainIn(String impact, String worked, String learned) {}

    /** How the visitor is doing; {@code NONE} takes it back. */
    record DoingIn(Feeling feeling, String words) {}

    /** The same as it is kept. */
    record DoingOut(Feeling feeling, String words) {
        static DoingOut of(Doing doing) {
            return new DoingOut(doing.feeling(), doing.words());
        }
    }

    /** A session to write notes of. */
    record NoteIn(LocalDate day, String title) {}

    /** A call for help; without a relationship it is about none. */
    record HelpIn(String programme, int relationship, String words, String key) {
        Help help() {
            return new Help(programme == null ? "" : programme, relationship, "", words, key);
        }
    }

    /** Somebody in it. */
    record MemberOut(PersonKey person, Role role, Instant doneAt, Instant leftAt) {
        static MemberOut of(Member one) {
            return new MemberOut(one.person(), one.role(), one.doneAt(), one.leftAt());
        }
    }

    /** Another end that is proposed. */
    record ExtensionOut(LocalDate end, PersonKey by, List<PersonKey> agreed) {
        static ExtensionOut of(Extension one) {
            return one == null ? null : new ExtensionOut(one.end(), one.by(), List.copyOf(one.agreed()));
        }
    }

    /** For whom it waits, since when. */
    record WaitingOut(List<PersonKey> forWhom, Instant since, int days) {
        static WaitingOut of(Waiting one) {
            return new WaitingOut(one.forWhom(), one.since(), one.days());
        }
    }

    /** A relationship; the contract is 0 where none is used. */
    record PairOut(
            int id,
            int turn,
            String programme,
            int request,
            int contract,
            String title,
            State state,
            List<MemberOut> members,
            LocalDate start,
            LocalDate end,
            int hoursAWeek,
            int meetEveryWeeks,
            Instant nextMeeting,
            LocalDate breakUntil,
            ExtensionOut extension,
            Instant startedAt,
            Instant endedAt) {
        static PairOut of(Relationship one) {
            return new PairOut(
                    one.id(),
                    one.turn(),
                    one.programme(),
                    one.request(),
                    one.contract(),
                    one.title(),
                    one.state(),
                    one.members().stream().map(MemberOut::of).toList(),
                    one.plan().start(),
                    one.plan().end(),
                    one.plan().hoursAWeek(),
                    one.plan().meetEveryWeeks(),
                    one.nextMeeting(),
                    one.breakUntil(),
                    ExtensionOut.of(one.extension()),
                    one.startedAt(),
                    one.endedAt());
        }
    }

    /** One of a list. */
    record ListedOut(PairOut relationship, WaitingOut waiting) {}

    /** A page of them. */
    record PairsOut(List<ListedOut> relationships, String next) {
        static PairsOut of(Mine mine) {
            return new PairsOut(
                    mine.pairs().stream()
                            .map(one -> new ListedOut(PairOut.of(one.relationship()), WaitingOut.of(one.waiting())))
                            .toList(),
                    mine.next());
        }
    }

    /** How it stands after somebody has left, and whether the request is back on the board. */
    record LeftOut(PairOut relationship, boolean backOnBoard) {
        static LeftOut of(Left left) {
            return new LeftOut(PairOut.of(left.relationship()), left.backOnBoard());
        }
    }

    /** A session note; {@code page} is the address of its page, empty until the wiki has made it. */
    record NoteOut(int id, LocalDate day, String title, PersonKey author, String page) {
        static NoteOut of(Note note, ManagedPage page, Pages pages) {
            String url = PairView.there(page) ? pages.page(page.pageId()) : "";
            return new NoteOut(note.id(), note.day(), note.title(), note.author(), url);
        }
    }

    /** What one member has gained, and how they are doing. */
    record GainOut(PersonKey person, String impact, String worked, String learned, DoingOut doing, Instant at) {
        static GainOut of(Gain gain) {
            return new GainOut(
                    gain.person(), gain.impact(), gain.worked(), gain.learned(), DoingOut.of(gain.doing()), gain.at());
        }
    }

    /** Who would like to present where. */
    record TalkIn(int meetup, String title) {}

    /** Somebody presents. */
    record TalkOut(
            int id, int meetup, int relationship, PersonKey person, String title, Instant at, boolean cancelled) {
        static TalkOut of(Talk talk) {
            return new TalkOut(
                    talk.id(),
                    talk.meetup(),
                    talk.relationship(),
                    talk.person(),
                    talk.title(),
                    talk.at(),
                    talk.cancelled());
        }
    }

    /** A relationship with all that the visitor may know of it. */
    record LookOut(
            PairOut relationship, WaitingOut waiting, List<NoteOut> notes, List<GainOut> gains, List<TalkOut> talks) {
        static LookOut of(Look look, Pages pages) {
            return new LookOut(
                    PairOut.of(look.relationship()),
                    WaitingOut.of(look.waiting()),
                    look.notes().stream()
                            .map(note -> NoteOut.of(note, look.pages().get(note.page()), pages))
                            .toList(),
                    look.gains().stream().map(GainOut::of).toList(),
                    look.talks().stream()
                            .filter(one -> !one.cancelled())
                            .map(TalkOut::of)
                            .toList());
        }
    }

    /** A call for help as its asker sees it. */
    record HelpOut(
            int id, String programme, int relationship, String words, Case.State state, String answer, Instant since) {
        static HelpOut of(Case one) {
            return new HelpOut(
                    one.id(), one.programme(), one.relationship(), one.words(), one.state(), one.answer(), one.since());
        }
    }
}
