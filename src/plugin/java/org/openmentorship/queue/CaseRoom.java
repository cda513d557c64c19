package org.openmentorship.queue;

import java.time.Clock;
import java.util.Optional;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** Where the desk stands: knows who coordinates, keeps each turn of a case with its line in the ledger. */
public final class CaseRoom {
    static final String PROBLEM = "mentorship.queue.problem.";
    private final ProgrammeBook programmes;
    private final CaseBook book;
    private final People people;
    private final Ledger ledger;
    private final Events events;
    private final Clock clock;

    public CaseRoom(ProgrammeBook programmes, CaseBook book, People people, Ledger ledger, Events events, Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.people = people;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** The programme, for those who see it. */
    Programme programme(Visitor visitor, String key) {
        Refused.ifAnonymous(visitor);
        return programmes
                .find(key == null ? "" : key)
                .filter(one -> visitor.admin() || people.seesSpace(visitor, one.spaceKey()))
                .orElseThrow(() -> new Refused(Why.UNKNOWN, "mentorship.shared.refused.programme"));
    }

    boolean coordinates(Visitor visitor, Programme programme) {
        return Standing.of(visitor, people, programme).coordinates();
    }

    boolean coordinates(Visitor visitor, Case matter) {
        return programmes
                .find(matter.programme())
                .filter(one -> coordinates(visitor, one))
                .isPresent();
    }

    /** Unknown and not for this visitor sound the same. */
    Case mine(Visitor visitor, int id) {
        Refused.ifAnonymous(visitor);
        return book.find(id).filter(one -> coordinates(visitor, one)).orElseThrow(CaseRoom::unknown);
    }

    static Refused unknown() {
        return new Refused(Why.UNKNOWN, PROBLEM + "unknown");
    }

    static Refused closed(Case matter) {
        return new Refused(Why.CLOSED, PROBLEM + "state." + matter.state().name());
    }

    /** Keeps a new case, unless there is one of its name. */
    Case keep(Case fresh, PersonKey actor, String action) {
        Optional<Case> before = book.named(fresh.once());
        if (before.isPresent()) {
            return before.get();
        }
        Case kept = book.insert(fresh);
        enter(kept, actor, action);
        if (kept.kind().asked()) {
            events.happened(new Case.Event.HelpAsked(kept, actor));
        }
        return kept;
    }

    /** Takes the turn in the ledger first: whoever comes second for the same turn collides there. */
    Case turn(Case after, PersonKey actor, String action) {
        enter(after, actor, action);
        book.update(after);
        return after;
    }

    private void enter(Case matter, PersonKey actor, String action) {
        ledger.enter(new Ledger.Entry("case:" + matter.id(), matter.turn(), actor, action, "", clock.instant()));
    }

    void happened(Case.Event event) {
        events.happened((Record) event);
    }
}
