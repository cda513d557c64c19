package org.openmentorship.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openmentorship.shared.PersonKey;

/**
 * A wiki page that a feature wants to be there.
 *
 * <p>{@code once} names it for ever (“contract:12”), so that wanting it again changes it and never makes a second one.
 * {@code wanted} counts what was wanted, {@code made} how much of that the wiki has.
 */
public record ManagedPage(
        int id,
        String once,
        String programme,
        Wish wish,
        State state,
        long pageId,
        int wanted,
        int made,
        int attempts,
        Instant due,
        Trouble trouble,
        int turn) {

    /** Whether the wiki has it. */
    public enum State {
        WAITING,
        THERE,
        TRASHED,
        REMOVED,
        STUCK
    }

    /** Its address in the wiki, after the context path; empty while the wiki does not have it. */
    public String path() {
        return pageId == 0 ? "" : "/pages/viewpage.action?pageId=" + pageId;
    }

    /** Why it could not be made, in a word that a sentence exists for ({@code mentorship.page.trouble.*}). */
    public enum Trouble {
        NONE,
        NO_SPACE,
        NO_PERMISSION,
        NOT_VALID,
        FAILED
    }

    /**
     * What it should be.
     *
     * <p>{@code under} is the way of titles from the top, made where they are missing (“Contracts”, “2026”); or {@code
     * parent} names another managed page. {@code body} is in storage format: of a page that people have written on since,
     * only the macro that the body begins with is replaced. Without {@code people} everybody who sees the space sees it.
     */
    public record Wish(
            String title, List<String> under, String parent, String body, PersonKey author, Set<PersonKey> people) {
        public Wish {
            under = List.copyOf(under);
            people = Set.copyOf(people);
        }
    }

    /** What has happened to a managed page in the wiki. */
    public sealed interface Event {
        ManagedPage page();

        /** The wiki has it now, or has the change. */
        record Made(ManagedPage page) implements Event {}

        /** After the last attempt it is still not there. */
        record Stuck(ManagedPage page) implements Event {}

        /** Somebody has put it in the trash, or removed it for ever. */
        record Gone(ManagedPage page, PersonKey actor) implements Event {}

        /** It came back from the trash. */
        record Restored(ManagedPage page, PersonKey actor) implements Event {}

        /** Somebody has changed by hand who may see it. */
        record Opened(ManagedPage page, PersonKey actor) implements Event {}

        /** Somebody has written on it or below it, or commented there. */
        record Touched(ManagedPage page, PersonKey actor, Instant at) implements Event {}
    }
}
