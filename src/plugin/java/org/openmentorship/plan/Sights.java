package org.openmentorship.plan;

/**
 * Who sees the open requests, the directory of mentors, their supply, the meet-ups, and who has which role; all is open where
 * nothing is said.
 */
public record Sights(Sight board, Sight mentors, Sight supply, Sight meetups, Sight people) {
    /** Who sees something: whoever sees the space, whoever takes part, or those whom it concerns. */
    public enum Sight {
        OPEN,
        MEMBERS,
        PARTIES
    }

    public static final Sights ALL = all(null);

    public Sights {
        board = board == null ? Sight.OPEN : board;
        mentors = mentors == null ? Sight.OPEN : mentors;
        supply = supply == null ? Sight.OPEN : supply;
        meetups = meetups == null ? Sight.OPEN : meetups;
        people = people == null ? Sight.OPEN : people;
    }

    /** The same for everything. */
    public static Sights all(Sight sight) {
        return new Sights(sight, sight, sight, sight, sight);
    }
}
