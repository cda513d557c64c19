package org.openmentorship.page;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmentorship.shared.PersonKey;

/** Where managed pages are kept, and what the wiki has told of them until it is read. */
public interface PageBook {
    Optional<ManagedPage> find(int id);

    Optional<ManagedPage> named(String once);

    List<ManagedPage> named(Collection<String> once);

    /** The managed pages among these pages of the wiki. */
    List<ManagedPage> ofWiki(Collection<Long> pageIds);

    /** What waits and is due, oldest first. */
    List<Integer> due(Instant now, int most);

    /** What was given up, newest first. */
    List<ManagedPage> stuck(int most);

    ManagedPage insert(ManagedPage page);

    void update(ManagedPage page);

    /** Never waits for anybody and never collides: it is called while somebody saves a page. */
    void note(News news);

    /** News to be read, oldest first. */
    List<Integer> unread(Instant now, int most);

    /** Takes it out, for a single reader. */
    Optional<News> take(int id);

    /** Somebody has written there, or has changed its place, its readers or whether it is there. */
    record News(int id, int page, boolean written, PersonKey actor, Instant at, int attempts, Instant due) {
        News later(Instant next) {
            return new News(0, page, written, actor, at, attempts + 1, next);
        }
    }
}
