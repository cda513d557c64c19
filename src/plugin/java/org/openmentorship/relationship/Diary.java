package org.openmentorship.relationship;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.ContractBook;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupBook;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.PageBook;
import org.openmentorship.person.Contact;
import org.openmentorship.person.Contacts;
import org.openmentorship.programme.Programme;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.RelationshipAccess.Place;
import org.openmentorship.relationship.RelationshipAccess.Rights;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.relationship.RelationshipBook.Note;
import org.openmentorship.relationship.RelationshipBook.Slice;
import org.openmentorship.relationship.Silence.Waiting;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;

/** What everybody sees of all that is theirs: one relationship with all that belongs to it, and everything at once. */
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

    /** A relationship in a list, and for whom it waits. */
    public record Pair(Relationship relationship, Waiting waiting) {}

    /** Which part of all that is theirs somebody wants to see; without a programme everywhere. */
    public record MineQuery(String programme, boolean live, String after, int limit) {
        public static final int DEFAULT = 20;
        public static final int MOST = 100;

        /** No key of a programme; what no key can be is not asked of the tables. */
        private static final String NOWHERE = "-";

        public MineQuery {
            programme = programme == null || programme.isEmpty() || Programme.isKey(programme)
                    ? Objects.requireNonNullElse(programme, "")
                    : NOWHERE;
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

    private static final int MEETUPS = 50;
    private final RelationshipAccess access;
    private final RelationshipBook book;
    private final RequestBook requests;
    private final ContractBook contracts;
    private final PageBook pages;
    private final MeetupBook meetups;
    private final CaseDesk cases;
    private final Contacts contacts;
    private final Clock clock;

    public Diary(
            RelationshipAccess access,
            RelationshipBook book,
            RequestBook requests,
            ContractBook contracts,
            PageBook pages,
            MeetupBook meetups,
            CaseDesk cases,
            Contacts contacts,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.requests = requests;
        this.contracts = contracts;
        this.pages = pages;
        this.meetups = meetups;
        this.cases = cases;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Members see all, coordinators all but what is private, whoever has left what was until then. */
    public Look look(Visitor visitor, int id) {
        Place place = access.place(visitor, id);
        Rights rights = RelationshipAccess.rights(visitor, place);
        boolean inside = rights.member();
        boolean still = inside || rights.coordinates();
        Relationship seen = still ? place.relationship() : left(place.relationship());
        Optional<Contract> contract = still ? contracts.find(seen.contract()) : Optional.empty();
        List<Note> notes = inside ? book.notes(id) : List.of();
        List<String> names = Stream.concat(
                        contract.map(one -> "contract:" + one.id()).stream(),
                        notes.stream().map(Note::page))
                .toList();
        List<Talk> talks =
                meetups.talksOf(id).stream().filter(one -> !one.cancelled()).toList();
        return new Look(
                seen,
                contract,
                still ? Silence.of(seen, clock.instant()) : Waiting.FOR_NOBODY,
                notes,
                inside ? book.gains(id) : List.of(),
                still ? talks : List.of(),
                rights.present() ? coming(seen.programme()) : List.of(),
                contacts(visitor, seen, rights),
                pages.named(names).stream().collect(Collectors.toMap(ManagedPage::once, Function.identity())),
                rights,
                history(visitor, place, rights));
    }

    /** Without what the others plan now. */
    private static Relationship left(Relationship relationship) {
        return relationship.turn(next -> {
            next.nextMeeting = null;
            next.extension = null;
        });
    }

    private List<Meetup> coming(String programme) {
        return meetups.from(programme, clock.instant(), MEETUPS).stream()
                .filter(one -> !one.cancelled())
                .toList();
    }

    /** The others, always to be reached as long as it lives. */
    private Map<PersonKey, Contact> contacts(Visitor visitor, Relationship seen, Rights rights) {
        Map<PersonKey, Contact> reached = new LinkedHashMap<>();
        if (rights.withdraw()) {
            seen.members().stream()
                    .filter(one -> one.here() && !visitor.is(one.person()))
                    .forEach(one -> contacts.of(one.person()).ifPresent(known -> reached.put(one.person(), known)));
        }
        return reached;
    }

    private List<Ledger.Entry> history(Visitor visitor, Place place, Rights rights) {
        Instant until = place.relationship().members().stream()
                .filter(one -> visitor.is(one.person()) && !rights.coordinates())
                .map(one -> one.leftAt())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Instant.MAX);
        return access.history(place.relationship().id()).stream()
                .filter(one -> !one.at().isAfter(until))
                .toList();
    }

    /** Costs the same few statements whatever it shows; what is not a pair is on the first page of live ones only. */
    public Mine mine(Visitor visitor, MineQuery query) {
        Refused.ifAnonymous(visitor);
        PersonKey me = visitor.key();
        Instant now = clock.instant();
        Slice<Relationship> page = book.of(me, query.programme(), query.live(), query.after(), query.limit());
        List<Pair> pairs = page.rows().stream()
                .map(one -> new Pair(one, query.live() ? Silence.of(one, now) : Waiting.FOR_NOBODY))
                .toList();
        if (!query.live() || !query.after().isEmpty()) {
            return new Mine(List.of(), List.of(), List.of(), pairs, page.next(), List.of());
        }
        List<Request> owned = requests.owned(me, query.programme());
        List<Integer> ids = owned.stream().map(Request::id).toList();
        return new Mine(
                Silence.todos(me, pairs, owned, book.latest(ids), now),
                owned,
                requests.offered(me, query.programme()),
                pairs,
                page.next(),
                cases.asked(visitor, query.programme()));
    }
}
