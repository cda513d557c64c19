package org.openmentorship.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.shared.PersonKey;

/** A wiki in memory, which keeps what was done before a fault: so it is harder than one that takes part in transactions. */
public final class MemoryWiki implements Wiki {
    public static final long HOME = 1;
    public final Map<Long, Found> pages = new TreeMap<>();
    public final Set<PersonKey> without = new HashSet<>();
    public int writes;
    public boolean readOnly;

    /** Called before and after everything that the wiki does. */
    public Runnable fault = () -> {};

    private long last = HOME;

    public MemoryWiki() {
        pages.put(HOME, new Found(HOME, "MENTOR", 0, "Home", "", null, false, List.of()));
    }

    public Found page(String title) {
        return titled("MENTOR", title).orElseThrow(() -> new AssertionError("No page “" + title + "”"));
    }

    public String path(long pageId) {
        Found page = pages.get(pageId);
        return page.parent() == 0 ? page.title() : path(page.parent()) + "/" + page.title();
    }

    /** Somebody makes a page by hand. */
    public Found byHand(String title, long parent, String body, PersonKey creator) {
        return put(new Found(++last, "MENTOR", parent, title, body, creator, false, List.of()));
    }

    /** Somebody changes a page by hand. */
    public Found put(Found page) {
        pages.put(page.pageId(), page);
        return page;
    }

    public Found trash(long pageId, boolean trashed) {
        Found page = pages.get(pageId);
        return put(new Found(
                pageId,
                page.space(),
                page.parent(),
                page.title(),
                page.body(),
                page.creator(),
                trashed,
                page.audiences()));
    }

    public Found seenBy(long pageId, List<Audience> audiences) {
        Found page = pages.get(pageId);
        return put(new Found(
                pageId,
                page.space(),
                page.parent(),
                page.title(),
                page.body(),
                page.creator(),
                page.trashed(),
                audiences));
    }

    @Override
    public boolean takesChanges() {
        return !readOnly;
    }

    @Override
    public <T> T alone(String space, Supplier<T> work) {
        return work.get();
    }

    @Override
    public long home(String space) {
        return HOME;
    }

    @Override
    public Optional<Found> find(long pageId) {
        fault.run();
        return Optional.ofNullable(pages.get(pageId));
    }

    @Override
    public Optional<Found> titled(String space, String title) {
        fault.run();
        return pages.values().stream()
                .filter(page -> !page.trashed() && page.space().equals(space))
                .filter(page -> page.title().equalsIgnoreCase(title))
                .findFirst();
    }

    @Override
    public Found create(Draft draft) {
        return change(draft.author(), () -> {
            if (titled(draft.space(), draft.title()).isPresent()) {
                throw new IllegalStateException("There is a page “" + draft.title() + "”");
            }
            return put(new Found(
                    ++last,
                    draft.space(),
                    draft.parent(),
                    draft.title(),
                    draft.body(),
                    draft.author(),
                    false,
                    audiences(draft.people())));
        });
    }

    @Override
    public void write(long pageId, String title, String body, PersonKey author) {
        change(author, () -> {
            Found page = pages.get(pageId);
            return put(new Found(
                    pageId, page.space(), page.parent(), title, body, page.creator(), false, page.audiences()));
        });
    }

    @Override
    public void restrict(long pageId, Set<PersonKey> people, PersonKey author) {
        change(author, () -> seenBy(pageId, audiences(people)));
    }

    @Override
    public void admit(long pageId, Set<PersonKey> come, Set<PersonKey> go, PersonKey author) {
        change(author, () -> {
            List<Audience> before = pages.get(pageId).audiences();
            if (before.isEmpty()) {
                return pages.get(pageId);
            }
            Set<PersonKey> people = new HashSet<>(before.get(0).people());
            people.addAll(come);
            people.removeAll(go);
            return seenBy(pageId, List.of(new Audience(people, before.get(0).groups())));
        });
    }

    @Override
    public void restore(long pageId, PersonKey author) {
        change(author, () -> trash(pageId, false));
    }

    private <T> T change(PersonKey author, Supplier<T> work) {
        fault.run();
        if (without.contains(author)) {
            throw new NotMade(Trouble.NO_PERMISSION, author + " may not");
        }
        writes++;
        T done = work.get();
        fault.run();
        return done;
    }

    private static List<Audience> audiences(Set<PersonKey> people) {
        return people.isEmpty() ? List.of() : List.of(new Audience(people, false));
    }
}
