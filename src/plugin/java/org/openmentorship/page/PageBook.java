package org.openmentorship.page;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where managed pages are kept. */
public interface PageBook {
    Optional<ManagedPage> find(int id);

    Optional<ManagedPage> named(String once);

    List<ManagedPage> named(Collection<String> once);

    /** The managed page that the wiki knows by this id. */
    Optional<ManagedPage> ofWiki(long pageId);

    /** What waits and is due, oldest first. */
    List<Integer> due(Instant now, int most);

    ManagedPage insert(ManagedPage page);

    void update(ManagedPage page);
}
