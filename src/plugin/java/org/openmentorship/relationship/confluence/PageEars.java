package org.openmentorship.relationship.confluence;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.RelationshipBook.Note;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.PersonKey;

/** Hears what becomes of managed pages: writing there is a sign of life, and what needs somebody comes to the queue. */
public final class PageEars {
    /** What can be done about a page that somebody has to look after. */
    public interface Mender {
        void again(String once, PersonKey by);

        void restrict(String once, PersonKey by);
    }

    private static final Pattern NAME = Pattern.compile("(contract|note):(\\d{1,9})");
    private static final String PAGE = "page:";
    private final RelationshipBook book;
    private final CaseDesk cases;
    private final Mender mender;
    private final Clock clock;

    public PageEars(RelationshipBook book, CaseDesk cases, Mender mender, Clock clock) {
        this.book = book;
        this.cases = cases;
        this.mender = mender;
        this.clock = clock;
    }

    public PageEars listen(Events events) {
        events.on(Event.Touched.class, this::touched);
        events.on(Event.Gone.class, one -> open(one.page(), Kind.PAGE_GONE));
        events.on(Event.Opened.class, one -> open(one.page(), Kind.PAGE_OPEN));
        events.on(Event.Stuck.class, one -> open(one.page(), Kind.PAGE_STUCK));
        events.on(Event.Restored.class, one -> mended(one.page(), Kind.PAGE_GONE));
        events.on(Event.Guarded.class, one -> mended(one.page(), Kind.PAGE_OPEN));
        events.on(Event.Made.class, one -> {
            mended(one.page(), Kind.PAGE_STUCK);
            mended(one.page(), Kind.PAGE_GONE);
        });
        events.on(Case.Event.TryAgain.class, this::again);
        return this;
    }

    private void touched(Event.Touched event) {
        if (event.actor() != null) {
            relationship(event.page()).ifPresent(one -> book.touch(one.id(), event.actor(), event.at()));
        }
    }

    /** Whose page it is; pages of meet-ups are nobody’s. */
    private Optional<Relationship> relationship(ManagedPage page) {
        Matcher name = NAME.matcher(page.once());
        if (!name.matches()) {
            return Optional.empty();
        }
        int id = Integer.parseInt(name.group(2));
        return name.group(1).equals("contract")
                ? book.ofContract(id)
                : book.findNote(id).map(Note::relationship).flatMap(book::find);
    }

    private void open(ManagedPage page, Kind kind) {
        int relationship = relationship(page).map(Relationship::id).orElse(0);
        cases.open(Case.found(
                page.programme(),
                kind,
                relationship,
                once(page, kind),
                page.wish().title(),
                clock.instant()));
    }

    private void mended(ManagedPage page, Kind kind) {
        cases.mended(once(page, kind));
    }

    private static String once(ManagedPage page, Kind kind) {
        return PAGE + kind + ":" + page.once();
    }

    private void again(Case.Event.TryAgain event) {
        Case matter = event.matter();
        String page = matter.once().replaceFirst("^" + PAGE + matter.kind() + ":", "");
        switch (matter.kind()) {
            case PAGE_GONE, PAGE_STUCK -> mender.again(page, event.actor());
            case PAGE_OPEN -> mender.restrict(page, event.actor());
            default -> {}
        }
    }
}
