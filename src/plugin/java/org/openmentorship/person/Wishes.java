package org.openmentorship.person;

import java.util.Set;
import org.openmentorship.shared.PersonKey;

/** Which mails somebody would rather go without; the turn counts every change. */
public record Wishes(PersonKey person, Set<Topic> unwanted, int turn) {
    /** What can be gone without; mails about a contract, an ending or help are no topic and always come. */
    public enum Topic {
        REMINDERS,
        INVITATIONS,
        NEWS
    }

    public Wishes {
        unwanted = Set.copyOf(unwanted);
    }

    /** Whoever has not chosen gets everything. */
    public static Wishes none(PersonKey person) {
        return new Wishes(person, Set.of(), 1);
    }

    public boolean wants(Topic topic) {
        return topic == null || !unwanted.contains(topic);
    }
}
