package org.openmentorship.page;

import java.util.Optional;
import java.util.Set;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.shared.PersonKey;

/** The pages of the wiki, as managed pages need them; every change is made as the author of the wish, without mails. */
public interface Wiki {
    /** The page of this id, in the trash or not. */
    Optional<Found> find(long pageId);

    /** The page below this way of titles that was made for this name already, when a crash kept us from writing it down. */
    Optional<Found> adopt(String space, String once, Wish wish, long parent) throws NotMade;

    /** Makes it, with what is missing on its way, for its people only from the first moment. */
    Found create(String space, String once, Wish wish, long parent) throws NotMade;

    /** Replaces the macro that the body of the wish begins with; nothing else of the page. */
    void rewrite(long pageId, Wish wish) throws NotMade;

    void rename(long pageId, String title, PersonKey author) throws NotMade;

    /** Nobody but these may see and edit it. */
    void restrict(long pageId, Set<PersonKey> people, PersonKey author) throws NotMade;

    /** A page as it stands; {@code people} see it, and everybody who sees the space when it is not restricted. */
    record Found(
            long pageId, String title, boolean trashed, boolean restricted, Set<PersonKey> people, boolean groups) {
        public Found {
            people = Set.copyOf(people);
        }
    }

    /** The wiki did not do it. */
    class NotMade extends Exception {
        private final Trouble trouble;

        public NotMade(Trouble trouble, String message) {
            super(message);
            this.trouble = trouble;
        }

        public Trouble trouble() {
            return trouble;
        }
    }
}
