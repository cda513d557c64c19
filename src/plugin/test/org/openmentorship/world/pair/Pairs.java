package org.openmentorship.world.pair;

import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.meetup.MeetupRoom;
import org.openmentorship.page.MemoryPages;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.Programme.Running;
import org.openmentorship.relationship.Course;
import org.openmentorship.relationship.Diary;
import org.openmentorship.relationship.Journal;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.RelationshipAccess;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.RelationshipDesk;
import org.openmentorship.relationship.confluence.PageEars;
import org.openmentorship.relationship.confluence.Watch;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** The desks of pairs, over the stores of a world. */
public final class Pairs {
    public final RelationshipBook book;
    public final RelationshipDesk desk;
    public final Diary diary;
    public final Journal journal;
    public final MeetupDesk meetups;
    public final Watch watch;
    public final List<Meetup.Event> meetupEvents = new ArrayList<>();

    /** What was asked for pages that need somebody: “again” or “restrict”, and the name of the page. */
    public final List<String> mended = new ArrayList<>();

    private final World world;

    public Pairs(World world) {
        this.world = world;
        var books = world.books;
        var clock = world.clock;
        var all = world.transactions;
        book = books.relationships();
        world.bus.on(Meetup.Event.class, meetupEvents::add);
        RelationshipAccess access =
                new RelationshipAccess(world.programmes, book, world.village, world.ledger, world.bus, clock);
        Course course = new Course(access, book, world.offers, world.contracts, world.queue, clock).listen(world.bus);
        desk = new RelationshipDesk(access, course, world.requests, world.book, world.contracts, all, clock);
        MeetupDesk.Wall wall = (once, programme, wish) -> world.pages.put(once, wish);
        meetups = meetups(wall);
        journal = new Journal(access, book, wall, () -> "<h2>Notes</h2>", meetups, world.queue, all, clock);
        diary = diary(access);
        watch = new Watch(world.programmes, book, access, course, world.queue, world.village, all, clock)
                .listen(world.bus);
        var unused = new PageEars(book, world.queue, mender(), clock).listen(world.bus);
    }

    private MeetupDesk meetups(MeetupDesk.Wall wall) {
        var books = world.books;
        MeetupRoom room =
                new MeetupRoom(world.programmes, books.meetups(), world.village, world.ledger, world.bus, world.clock);
        return new MeetupDesk(room, books.meetups(), wall, world.transactions, world.clock);
    }

    private Diary diary(RelationshipAccess access) {
        return new Diary(
                access,
                book,
                world.book,
                world.books.contracts(),
                new MemoryPages(),
                world.books.meetups(),
                world.queue,
                world.village,
                world.clock);
    }

    private PageEars.Mender mender() {
        return new PageEars.Mender() {
            @Override
            public void again(String once, PersonKey by) {
                mended.add("again " + once);
            }

            @Override
            public void restrict(String once, PersonKey by) {
                mended.add("restrict " + once);
            }
        };
    }

    public Relationship now(Relationship one) {
        return book.find(one.id()).orElseThrow();
    }

    /** Those who have just been introduced. */
    public Relationship introduced() {
        return of(new Way(world).introduced());
    }

    public Relationship of(Contract contract) {
        return book.ofContract(contract.id()).orElseThrow();
    }

    /** Signed by both, from today on. */
    public Relationship running() {
        return of(new Way(world).signed());
    }

    /** Two mentees and two mentors who have all signed. */
    public Relationship team() {
        Way way = new Way(world);
        Contract contract = way.introduced();
        world.contracts.join(MENTEE, contract.id(), "other-mentee", Role.MENTEE);
        world.contracts.join(MENTOR, contract.id(), "other-mentor", Role.MENTOR);
        way.proposed(contract, MENTEE);
        List.of(MENTEE, OTHER_MENTEE, MENTOR, OTHER_MENTOR).forEach(one -> way.sign(contract, one));
        return of(contract);
    }

    /** Signed by both, from this day on. */
    public Relationship from(LocalDate start) {
        Way way = new Way(world);
        Contract outlined = way.outlined(way.introduced(), MENTEE);
        Outline outline = outlined.outline();
        Contract dated =
                world.contracts.write(MENTEE, outlined.id(), outlined.turn(), Way.from(outline, start, outline.end()));
        world.contracts.propose(MENTEE, dated.id(), dated.turn());
        way.sign(dated, MENTEE);
        way.sign(dated, MENTOR);
        return of(dated);
    }

    /** Those who have been introduced agree after all. */
    public Relationship begunOver(Relationship talking) {
        Way way = new Way(world);
        Contract contract = world.books.contracts().find(talking.contract()).orElseThrow();
        way.proposed(contract, MENTEE);
        way.sign(contract, MENTEE);
        way.sign(contract, MENTOR);
        return now(talking);
    }

    /** From now on the programme uses no contracts. */
    public void withoutContract() {
        runs(new Running(false, null, 1, 1, null, "", ""));
    }

    /** From now on mentoring runs like this in the programme. */
    public void runs(Running running) {
        Programme kind = world.programmes.find("kind").orElseThrow();
        world.programmes.update(new Programme(
                kind.key(),
                kind.version() + 1,
                kind.state(),
                kind.spaceKey(),
                kind.profile(),
                kind.guidance(),
                kind.form(),
                kind.seats(),
                kind.places(),
                running,
                null));
    }

    /** The same where the programme uses no contract. */
    public Relationship begun(Visitor mentee, Visitor mentor) {
        Request request = world.open(mentee);
        Offer offer = world.offers.offer(mentor, request.id(), "");
        world.offers.accept(mentee, offer.id(), request.version());
        return book.ofOffer(offer.id()).orElseThrow();
    }

    public Relationship begun() {
        return begun(MENTEE, MENTOR);
    }

    public Request request(Relationship one) {
        return world.book.find(one.request()).orElseThrow();
    }

    /** Days pass, and the watch looks in every hour of them. */
    public void days(int days) {
        for (int hour = 0; hour < days * 24; hour++) {
            world.clock.pass(Duration.ofHours(1));
            watch.run();
        }
    }
}
