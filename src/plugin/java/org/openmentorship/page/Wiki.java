package org.openmentorship.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.shared.PersonKey;

/** The pages of the wiki, as far as managed pages need them; changes are made as their author, and without mails. */
public interface Wiki {
    /** Not while administrators have set it to be read only. */
    boolean takesChanges();

    /** Nobody else makes pages in this space meanwhile, on any node. */
    <T> T alone(String space, Supplier<T> work);

    /** The id of the page at the top of the space, or 0. */
    long home(String space);

    /** In the trash or not. */
    Optional<Found> find(long pageId);

    /** The page of this title, which a space has once; not in the trash. */
    Optional<Found> titled(String space, String title);

    /** With all in place from the first moment. */
    Found create(Draft draft);

    /** A new version; the older ones stay. */
    void write(long pageId, String title, String body, PersonKey author);

    /** Nobody but these may see and edit it. */
    void restrict(long pageId, Set<PersonKey> people, PersonKey author);

    /** These may see and edit it too, and those no longer; whoever was let in by hand stays. */
    void admit(long pageId, Set<PersonKey> come, Set<PersonKey> go, PersonKey author);

    /** Out of the trash. */
    void restore(long pageId, PersonKey author);

    /** A page to be; {@code parent} 0 is the top, without people it is for all who see the space. */
    record Draft(String space, long parent, String title, String body, PersonKey author, Set<PersonKey> people) {}

    /** A page as it stands; each audience narrows the one before, and without any all who see the space see it. */
    record Found(
            long pageId,
            String space,
            long parent,
            String title,
            String body,
            PersonKey creator,
            boolean trashed,
            List<Audience> audiences) {
        public Found {
            audiences = List.copyOf(audiences);
        }

        /** Whether others than these may see it. */
        boolean seenByOthersThan(Set<PersonKey> people) {
            return !people.isEmpty()
                    && audiences.stream().noneMatch(one -> !one.groups() && people.containsAll(one.people()));
        }
    }

    /** Who is let in by one restriction, on the page itself or above it. */
    record Audience(Set<PersonKey> people, boolean groups) {}

    /** The wiki did not do it; nothing of what was begun is kept. */
    class NotMade extends RuntimeException {
        private final Trouble trouble;

        public NotMade(Trouble trouble, String message) {
            super(message);
            this.trouble = trouble;
        }

        public NotMade(Trouble trouble, Throwable cause) {
            super(cause);
            this.trouble = trouble;
        }

        public Trouble trouble() {
            return trouble;
        }
    }
}
