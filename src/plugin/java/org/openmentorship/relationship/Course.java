package org.openmentorship.relationship;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.ContractDesk;
import org.openmentorship.programme.Programme;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Relationship.Event;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.Plan;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.Relationship.Watched;
import org.openmentorship.request.Offer;
import org.openmentorship.request.OfferDesk;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.PersonKey;

/** How a relationship goes on when others decide: the contract, the request, the day; inside the caller’s transaction. */
public final class Course {
    /** Where it comes from. */
    private record Tie(String programme, int request, int offer, int contract, String title) {}

    /** What the watch finds, and what is over with the relationship. */
    public static final Set<Kind> WATCHED = Set.of(Kind.NO_OUTLINE, Kind.UNSIGNED, Kind.SILENT, Kind.PERSON_GONE);

    private final RelationshipAccess access;
    private final RelationshipBook book;
    private final OfferDesk offers;
    private final ContractDesk contracts;
    private final CaseDesk cases;
    private final Clock clock;

    public Course(
            RelationshipAccess access,
            RelationshipBook book,
            OfferDesk offers,
            ContractDesk contracts,
            CaseDesk cases,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.offers = offers;
        this.contracts = contracts;
        this.cases = cases;
        this.clock = clock;
    }

    /** Begins with each introduction and follows its contract; an introduction that ends takes it along. */
    public Course listen(Events events) {
        events.on(Request.Event.Introduced.class, this::introduced);
        events.on(Request.Event.OfferWithdrawn.class, one -> ended(List.of(one.offer()), one.actor()));
        events.on(Request.Event.Returned.class, one -> ended(one.ended(), one.actor()));
        events.on(Request.Event.Withdrawn.class, one -> ended(one.ended(), one.actor()));
        events.on(Contract.Event.Opened.class, this::opened);
        events.on(Contract.Event.Outlined.class, one -> follow(one, "outlined", outline(one.contract())));
        events.on(Contract.Event.Reopened.class, one -> follow(one, "reopened", outline(one.contract())));
        events.on(Contract.Event.Proposed.class, one -> follow(one, "proposed", each -> each.asked(clock.instant())));
        events.on(
                Contract.Event.SignedByOne.class,
                one -> follow(one, "signed", each -> each.person().equals(one.actor()) ? each.asked(null) : each));
        events.on(Contract.Event.PartiesChanged.class, this::parties);
        events.on(Contract.Event.Signed.class, this::signed);
        return this;
    }

    /** Where no contract is used, two who were introduced begin at once. */
    private void introduced(Request.Event.Introduced event) {
        Request request = event.request();
        Programme programme = access.programme(request.programme());
        if (!programme.running().contract()) {
            Instant now = clock.instant();
            LocalDate today = access.today();
            Plan plan = new Plan(
                    today,
                    today.plusWeeks(programme.profile().weeks()),
                    programme.running().hoursAWeek(),
                    programme.running().meetEveryWeeks());
            Offer offer = event.offer();
            Member asking = member(request.owner(), Role.MENTEE.in(programme));
            Member offering = member(offer.mentor(), Role.MENTOR.in(programme));
            String title = request.draft().title();
            Tie tie = new Tie(request.programme(), request.id(), offer.id(), 0, title);
            Relationship begun = begin(tie, List.of(asking, offering), plan, now, event.actor());
            offers.agree(request.id(), event.actor());
            access.happened(new Event.Started(begun, event.actor()));
        }
    }

    private Member member(PersonKey person, Role role) {
        return new Member(person, role, clock.instant(), null, null, null);
    }

    private void opened(Contract.Event.Opened event) {
        Contract contract = event.contract();
        List<Member> members = contract.parties().stream()
                .map(one -> member(one.person(), one.role()))
                .map(outline(contract))
                .toList();
        begin(
                new Tie(contract.programme(), contract.request(), contract.offer(), contract.id(), contract.title()),
                members,
                plan(contract),
                null,
                event.actor());
    }

    private Relationship begin(Tie tie, List<Member> members, Plan plan, Instant started, PersonKey actor) {
        Instant now = clock.instant();
        String programme = tie.programme;
        int request = tie.request;
        int offer = tie.offer;
        int contract = tie.contract;
        String title = tie.title;
        Watched watched = Watched.NOTHING.at(now);
        State state = started == null ? State.IN_DISCUSSION : State.ACTIVE;
        Relationship fresh = new Relationship(
                0, programme, request, offer, contract, title, state, false, members, plan, now, started, null, null,
                null, null, watched, 1);
        return access.begin(fresh, actor);
    }

    private static Plan plan(Contract contract) {
        Contract.Outline outline = contract.outline();
        return new Plan(outline.start(), outline.end(), outline.hoursAWeek(), outline.meetEveryWeeks());
    }

    /** It waits for all until one has written, then for all but whoever has written last, and has since it first did. */
    private UnaryOperator<Member> outline(Contract contract) {
        Instant now = clock.instant();
        PersonKey writer = contract.turn() > 1 ? contract.lastBy() : null;
        return one -> {
            Instant since = one.askedAt() == null ? now : one.askedAt();
            return one.asked(one.person().equals(writer) ? null : since);
        };
    }

    private Optional<Relationship> discussed(Contract contract) {
        return book.ofContract(contract.id()).filter(one -> one.state() == State.IN_DISCUSSION);
    }

    private void follow(Contract.Event event, String action, UnaryOperator<Member> asks) {
        discussed(event.contract())
                .ifPresent(before -> access.write(before, event.actor(), action, next -> {
                    next.title = event.contract().title();
                    next.plan = plan(event.contract());
                    next.proposed = event.contract().state() == Contract.State.PROPOSED;
                    next.each(asks);
                }));
    }

    private void parties(Contract.Event.PartiesChanged event) {
        Contract contract = event.contract();
        discussed(contract)
                .ifPresent(before -> access.write(before, event.actor(), event.joined() ? "joined" : "left", next -> {
                    if (event.joined()) {
                        Role role =
                                contract.party(event.person()).map(Party::role).orElseThrow();
                        next.members = with(next.members, member(event.person(), role));
                    } else {
                        next.member(event.person(), one -> one.leaves(clock.instant()));
                    }
                    next.proposed = false;
                    next.each(outline(contract));
                }));
    }

    /** Whoever comes back is there once. */
    private static List<Member> with(List<Member> members, Member joining) {
        Stream<Member> others = members.stream().filter(one -> !one.person().equals(joining.person()));
        return Stream.concat(others, Stream.of(joining)).toList();
    }

    /** It runs from the day that they have agreed. */
    private void signed(Contract.Event.Signed event) {
        Plan plan = plan(event.contract());
        boolean runs = plan.start() == null || !plan.start().isAfter(access.today());
        discussed(event.contract()).ifPresent(before -> {
            Relationship after = access.write(before, event.actor(), runs ? "started" : "agreed", next -> {
                next.title = event.contract().title();
                next.plan = plan;
                next.proposed = false;
                next.each(one -> one.asked(null));
                next.go(State.AGREED);
                if (runs) {
                    next.run(clock.instant());
                }
            });
            if (runs) {
                access.happened(new Event.Started(after, event.actor()));
            }
        });
    }

    /** The break ends; {@code actor} is null when its last day has come. */
    public Relationship resume(Relationship before, PersonKey actor) {
        Relationship after = access.write(before, actor, "resumed", next -> next.run(clock.instant()));
        access.happened(new Event.BreakEnded(after, actor));
        return after;
    }

    /** Whoever has left before takes nobody along. */
    private void ended(List<Offer> ended, PersonKey actor) {
        ended.stream()
                .flatMap(offer -> book.ofOffer(offer.id()).stream())
                .filter(one -> !one.state().ended() && !RelationshipAccess.hasLeft(actor, one))
                .forEach(one -> finish(one, State.WITHDRAWN, actor, ""));
    }

    /** The request has its turn first, then the contract, then this, as when somebody signs: nobody blocks anybody. */
    Relationship end(Relationship before, State as, PersonKey actor, String words) {
        offers.part(before.request(), actor);
        return finish(before, as, actor, words);
    }

    /** It is over, with all that waited for it; what was done and written stays. */
    private Relationship finish(Relationship before, State as, PersonKey actor, String words) {
        if (before.contract() > 0) {
            contracts.close(before.contract(), actor);
        }
        Relationship after =
                access.write(before, actor, as.name().toLowerCase(Locale.ROOT), next -> next.end(as, clock.instant()));
        over(after);
        access.happened(
                as == State.WITHDRAWN
                        ? new Event.Withdrawn(after, actor, words)
                        : new Event.ClosedByCoordinator(after, actor));
        return after;
    }

    /** What the watch has found about it needs nobody any more. */
    void over(Relationship relationship) {
        cases.found(relationship.id()).stream()
                .filter(one -> WATCHED.contains(one.kind()))
                .map(Case::once)
                .forEach(cases::mended);
    }
}
