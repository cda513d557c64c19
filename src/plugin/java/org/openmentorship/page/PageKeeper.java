package org.openmentorship.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmentorship.shared.PersonKey;

/** Keeps the wiki as features want it: what they want is written down with their change and made right after it. */
public final class PageKeeper {
    /**
     * Inside the caller’s transaction; made after it, as the author of the wish, on the keeper’s own thread.
     *
     * <p>The same wish again changes nothing. Another wish changes the page that is there; what people have written on it,
     * how they have named it and whom they have let in by hand stays.
     */
    public ManagedPage want(String once, String programme, ManagedPage.Wish wish) {
        throw new UnsupportedOperationException();
    }

    /** What has become of it, for screens: its state, its path, its trouble. */
    public Optional<ManagedPage> status(String once) {
        throw new UnsupportedOperationException();
    }

    public List<ManagedPage> status(Collection<String> once) {
        throw new UnsupportedOperationException();
    }

    /** Tries again at once what is stuck, trashed or removed, now as this person; the caller has asked whether they may. */
    public ManagedPage again(String once, PersonKey by) {
        throw new UnsupportedOperationException();
    }

    /** Lets in only the people of the wish again, after somebody had opened it by hand; the caller has asked whether they may. */
    public ManagedPage restrict(String once, PersonKey by) {
        throw new UnsupportedOperationException();
    }
}
