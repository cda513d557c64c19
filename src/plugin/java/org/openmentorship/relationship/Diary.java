package org.openmentorship.relationship;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.contract.Contract;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.person.Contact;
import org.openmentorship.queue.Case;
import org.openmentorship.relationship.RelationshipAccess.Rights;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.relationship.RelationshipBook.Meetup;
import org.openmentorship.relationship.RelationshipBook.Note;
import org.openmentorship.relationship.RelationshipBook.Talk;
import org.openmentorship.relationship.Silence.Waiting;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;

/** What the members of a relationship write down on the way, and what each of them sees of all that is theirs. */
public final class Diary {
    /**
     * A relationship with all that the visitor may know of it; to a coordinator notes, gains and contacts are empty.
     *
     * <p>{@code pages} are the managed pages of the contract and the notes by their names, as far as there are any.
     */
    public record Look(
            Relationship relationship,
            Optional<Contract> contract,
            Waiting waiting,
            List<Note> notes,
            List<Gain> gains,
            List<Talk> talks,
            List<Meetup> meetups,
            Map<PersonKey, Contact> contacts,
            Map<String, ManagedPage> pages,
            Rights rights,
            List<Ledger.Entry> history) {}

    /** What waits for somebody. */
    public enum What {
        CHOOSE_OFFER,
        FILL_OUTLINE,
        SIGN,
        ANSWER_END,
        SAY_DONE,
        WRITE,
        RETURN_REQUEST
    }

    /** One thing that waits, the longest waiting first; ids that do not matter are 0. */
    public record Todo(What what, String title, int request, int contract, int relationship, Instant since) {}

    /** A relationship in a list, with its contract where it is not signed yet. */
    public record Pair(Relationship relationship, Optional<Contract> contract, Waiting waiting) {}

    /** Which part of all that is theirs somebody wants to see; without a programme everywhere. */
    public record MineQuery(String programme, boolean live, String after, int limit) {
        public static final int DEFAULT = 20;
        public static final int MOST = 100;

        public MineQuery {
            programme = programme == null ? "" : programme;
            after = after == null ? "" : after;
            limit = limit < 1 ? DEFAULT : Math.min(limit, MOST);
        }
    }

    /** Everything of one person: what waits, the requests, the offers made (as the requests they are on), pairs, help. */
    public record Mine(
            List<Todo> todos,
            List<Request> requests,
            List<Request> offered,
            List<Pair> pairs,
            String next,
            List<Case> help) {}

    public Look look(Visitor visitor, int id) {
        throw new UnsupportedOperationException();
    }

    /** Costs the same few statements whatever it shows; what is not a pair is on the first page of live ones only. */
    public Mine mine(Visitor visitor, MineQuery query) {
        throw new UnsupportedOperationException();
    }

    /** When the next meeting is; null takes the date away. */
    public Relationship meet(Visitor visitor, int id, int turn, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** A page for the notes of a session, below the contract’s, for the members only. */
    public Note note(Visitor visitor, int id, LocalDate day, String title) {
        throw new UnsupportedOperationException();
    }

    public Gain gains(Visitor visitor, int id, String impact, String worked, String learned) {
        throw new UnsupportedOperationException();
    }
}
