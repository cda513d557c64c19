package org.openmentorship.meetup;

import java.time.Clock;
import java.util.List;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** Where the desk stands: lets in whoever sees the programme, writes a line in the ledger for each turn. */
public final class MeetupRoom {
    static final String PROBLEM = "mentorship.meetup.problem.";
    private final ProgrammeBook programmes;
    private final MeetupBook book;
    private final People people;
    private final Ledger ledger;
    private final Events events;
    private final Clock clock;

    public MeetupRoom(
            ProgrammeBook programmes, MeetupBook book, People people, Ledger ledger, Events events, Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Unknown and not for this visitor sound the same. */
    Meetup meetup(Visitor visitor, int id) {
        Refused.ifAnonymous(visitor);
        return book.find(id)
                .filter(one -> sees(visitor, of(one)) || speaks(visitor, one))
                .orElseThrow(MeetupRoom::unknown);
    }

    Programme of(Meetup meetup) {
        return programmes.find(meetup.programme()).orElseThrow(MeetupRoom::unknown);
    }

    Programme programme(Visitor visitor, String key) {
        Refused.ifAnonymous(visitor);
        return programmes
                .find(key == null ? "" : key)
                .filter(one -> sees(visitor, one))
                .orElseThrow(() -> new Refused(Why.UNKNOWN, "mentorship.shared.refused.programme"));
    }

    private boolean sees(Visitor visitor, Programme programme) {
        return standing(visitor, programme).seesMeetups();
    }

    /** Whoever gives a talk there sees where it is, whoever else does. */
    private boolean speaks(Visitor visitor, Meetup meetup) {
        return standing(visitor, of(meetup)).seesSpace()
                && book.talks(List.of(meetup.id())).stream()
                        .anyMatch(talk -> !talk.cancelled() && visitor.is(talk.person()));
    }

    boolean coordinates(Visitor visitor, Programme programme) {
        return standing(visitor, programme).coordinates();
    }

    private Standing standing(Visitor visitor, Programme programme) {
        return Standing.of(visitor, people, programme);
    }

    void mayKeep(Visitor visitor, Programme programme) {
        if (!coordinates(visitor, programme)) {
            throw new Refused(Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator");
        }
        if (programme.state() == Programme.State.ARCHIVED) {
            throw new Refused(
                    Why.CLOSED, PROBLEM + "archived", programme.profile().name());
        }
    }

    /** A talk for its speaker and the coordinators. */
    Talk talk(Visitor visitor, int id) {
        Refused.ifAnonymous(visitor);
        Talk talk = book.findTalk(id).orElseThrow(MeetupRoom::unknown);
        Programme programme = of(book.find(talk.meetup()).orElseThrow());
        if (!visitor.is(talk.person()) && !coordinates(visitor, programme)) {
            throw unknown();
        }
        return talk;
    }

    void enter(Meetup meetup, PersonKey actor, String action) {
        ledger.enter(new Ledger.Entry("meetup:" + meetup.id(), meetup.turn(), actor, action, "", clock.instant()));
    }

    void enter(Talk talk, PersonKey actor, String action) {
        String subject = "talk:" + talk.id();
        int turn = ledger.of(subject).size() + 1;
        ledger.enter(new Ledger.Entry(subject, turn, actor, action, "", clock.instant()));
    }

    void happened(Meetup.Event event) {
        events.happened((Record) event);
    }

    private static Refused unknown() {
        return new Refused(Why.UNKNOWN, PROBLEM + "unknown");
    }
}
