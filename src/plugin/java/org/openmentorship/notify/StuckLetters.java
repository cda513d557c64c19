package org.openmentorship.notify;

import java.time.Clock;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.shared.Events;

/** Letters that cannot leave come to the coordinators’ queue, are tried again from there, and leave it when they do. */
public final class StuckLetters {
    private static final String NAME = "letter:";
    private final CaseDesk queue;
    private final RelationshipBook pairs;
    private final Clock clock;

    public StuckLetters(CaseDesk queue, RelationshipBook pairs, Clock clock) {
        this.queue = queue;
        this.pairs = pairs;
        this.clock = clock;
    }

    public StuckLetters listen(Events events, Letters letters) {
        events.on(Letter.Event.Stuck.class, e -> queue.open(found(e.letter())));
        events.on(Letter.Event.Freed.class, e -> queue.mended(NAME + e.letter().id()));
        events.on(Case.Event.TryAgain.class, e -> {
            if (e.matter().kind() == Case.Kind.MAIL_STUCK) {
                letters.again(Integer.parseInt(e.matter().once().substring(NAME.length())));
            }
        });
        return this;
    }

    private Case found(Letter letter) {
        Matter matter = letter.matter();
        return Case.found(
                matter.programme(),
                Case.Kind.MAIL_STUCK,
                pair(matter),
                NAME + letter.id(),
                matter.title(),
                clock.instant());
    }

    private int pair(Matter matter) {
        return switch (matter.subject()) {
            case RELATIONSHIP -> matter.id();
            case CONTRACT -> pairs.ofContract(matter.id()).map(Relationship::id).orElse(0);
            default -> 0;
        };
    }
}
