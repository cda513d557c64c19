package org.openmentorship.relationship;

import java.time.Instant;
import java.util.List;
import org.openmentorship.relationship.RelationshipBook.Meetup;
import org.openmentorship.relationship.RelationshipBook.Talk;
import org.openmentorship.shared.People.Visitor;

/** The dates of meet-ups, which coordinators keep, and who presents there. */
public final class MeetupDesk {
    /** What a coordinator writes; {@code zone} is the time zone in which the time is meant and shown. */
    public record Plan(Instant at, String zone, String title, String place) {}

    /** A meet-up with the talks that stand. */
    public record Sheet(Meetup meetup, List<Talk> talks) {}

    /** The coming ones, earliest first, for everybody who sees the programme; coordinators see cancelled ones too. */
    public List<Meetup> coming(Visitor visitor, String programme) {
        throw new UnsupportedOperationException();
    }

    public Sheet sheet(Visitor visitor, int id) {
        throw new UnsupportedOperationException();
    }

    public Meetup add(Visitor visitor, String programme, Plan plan) {
        throw new UnsupportedOperationException();
    }

    /** A change, a cancellation, or taking the cancellation back. */
    public Meetup change(Visitor visitor, int id, int turn, Plan plan, boolean cancelled) {
        throw new UnsupportedOperationException();
    }

    public Talk talk(Visitor visitor, int relationship, int meetup, String title) {
        throw new UnsupportedOperationException();
    }

    /** Whoever wanted to present may think again; a coordinator may take a talk off the list too. */
    public Talk cancelTalk(Visitor visitor, int talk) {
        throw new UnsupportedOperationException();
    }
}
