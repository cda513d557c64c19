package org.openmentorship.world.pair;

import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmentorship.contract.Contract;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.SigningDesk.Sign;
import org.openmentorship.contract.Terms;
import org.openmentorship.contract.Terms.Signature;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.notify.Letter;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseDesk.Action;
import org.openmentorship.relationship.Course;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.request.Request;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.world.Way;
import org.openmentorship.world.World;

/** One team of two mentees and two mentors in a world, and all that anybody can do about it. */
public final class Life {
    /** What can be done, and how often it is. */
    public enum Deed {
        BREAK(3),
        RESUME(3),
        PROPOSE_END(3),
        AGREE_END(4),
        DECLINE_END(1),
        WITHDRAW(1),
        WITHDRAW_TO_BOARD(1),
        DONE(6),
        MEET(2),
        NOTE(2),
        GAIN(2),
        TALK(2),
        HELP(1),
        LAPSE(2),
        REASSIGN(2),
        RETURN_REQUEST(1),
        TAKE_OFFER_BACK(1),
        REMIND(2),
        REOPEN(1),
        SIGN(8),
        VANISH(1),
        DAYS(8);

        private final int often;

        Deed(int often) {
            this.often = often;
        }

        public int often() {
            return often;
        }
    }

    /** How far they have come when it begins. */
    public enum Start {
        PROPOSED,
        LATER,
        RUNNING
    }

    /** Somebody does something; {@code old} knows only what was there two steps before. */
    public record Step(Visitor by, Deed deed, boolean old, int days) {}

    /** All that belongs to it. */
    public record Seen(
            Relationship pair,
            Contract contract,
            Request request,
            List<Ledger.Entry> history,
            List<Signature> signatures) {}

    private final World world;
    private final Pairs pairs;
    private final Way way;
    private final Contract opened;
    private final int id;
    private final int meetup;
    private int read;

    public Life(World world, Start start) {
        this.world = world;
        pairs = world.pairs;
        way = new Way(world);
        opened = way.introduced();
        world.contracts.join(MENTEE, opened.id(), "other-mentee", Role.MENTEE);
        world.contracts.join(MENTOR, opened.id(), "other-mentor", Role.MENTOR);
        Contract outlined = way.outlined(opened, MENTEE);
        LocalDate day = today().plusDays(start == Start.LATER ? 9 : 0);
        Contract dated = world.contracts.write(
                MENTOR,
                opened.id(),
                outlined.turn(),
                Way.from(outlined.outline(), day, outlined.outline().end()));
        world.contracts.propose(MENTEE, opened.id(), dated.turn());
        if (start != Start.PROPOSED) {
            List.of(MENTEE, OTHER_MENTEE, MENTOR, OTHER_MENTOR).forEach(one -> way.sign(opened, one));
        }
        id = pairs.of(opened).id();
        Instant far = world.clock.instant().plus(Duration.ofDays(900));
        meetup = pairs.meetups
                .add(COORDINATOR, "kind", new MeetupDesk.Plan(far, "Europe/London", "Far", ""))
                .id();
        read();
    }

    public Instant now() {
        return world.clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    public Seen see() {
        Relationship pair = pairs.of(opened);
        return new Seen(
                pair,
                way.now(opened),
                pairs.request(pair),
                world.ledger.of("relationship:" + id),
                world.books.contracts().signatures(opened.id()));
    }

    /** What the watch has found and nobody has mended. */
    public List<Case> watchedCases() {
        return world.caseBook.found(id).stream()
                .filter(one -> Course.WATCHED.contains(one.kind()))
                .toList();
    }

    /** Who is told something by letters that are new, as far as it is still so; another end is told for itself. */
    public List<String> news() {
        List<String> told = new ArrayList<>();
        for (int letter = read + 1; world.outbox.find(letter).isPresent(); letter++) {
            Letter one = world.outbox.find(letter).orElseThrow();
            if (world.tidings.test(one).isPresent()) {
                told.add((one.kind() == Letter.Kind.PAIR_END_AGREED ? "end " : "") + one.to());
            }
        }
        return told;
    }

    /** What is in the outbox now is no news. */
    public void read() {
        while (world.outbox.find(read + 1).isPresent()) {
            read++;
        }
    }

    public void act(Step step, Seen seen) {
        Visitor by = step.by();
        if (step.deed() != Deed.VANISH && world.village.gone.contains(by.key())) {
            throw new Refused(Refused.Why.NOT_SIGNED_IN, "mentorship.shared.refused.not-signed-in");
        }
        int turn = seen.pair().turn();
        LocalDate day = today().plusDays(step.days());
        switch (step.deed()) {
            case BREAK -> pairs.desk.takeBreak(by, id, turn, step.days() > 7 ? null : day);
            case RESUME -> pairs.desk.resume(by, id, turn);
            case PROPOSE_END -> pairs.desk.proposeEnd(by, id, turn, day.plusDays(60));
            case AGREE_END -> pairs.desk.answerEnd(by, id, turn, true);
            case DECLINE_END -> pairs.desk.answerEnd(by, id, turn, false);
            case WITHDRAW -> pairs.desk.withdraw(by, id, "", false);
            case WITHDRAW_TO_BOARD -> pairs.desk.withdraw(by, id, "Thank you.", true);
            case DONE -> pairs.desk.done(by, id);
            case LAPSE -> pairs.desk.close(by, id, turn, State.LAPSED);
            case REASSIGN -> pairs.desk.close(by, id, turn, State.REASSIGNED);
            default -> other(step, seen);
        }
    }

    private void other(Step step, Seen seen) {
        Visitor by = step.by();
        switch (step.deed()) {
            case MEET -> pairs.journal.meet(by, id, seen.pair().turn(), now().plus(Duration.ofDays(step.days())));
            case NOTE -> pairs.journal.note(by, id, today(), "Session of " + step.days());
            case GAIN -> pairs.journal.gains(by, id, "Much", "", "");
            case TALK -> pairs.journal.talk(by, id, meetup, "What we did");
            case HELP -> pairs.journal.help(by, id, "Help", "form-of-" + step.days() + "-days");
            case RETURN_REQUEST ->
                world.requests.returnToBoard(
                        by, seen.request().id(), seen.request().version());
            case TAKE_OFFER_BACK -> world.offers.withdraw(by, seen.pair().offer());
            case REOPEN ->
                world.contracts.reopen(by, opened.id(), seen.contract().version(), "");
            case SIGN -> world.signing.sign(by, opened.id(), form(by));
            case REMIND -> remind(by);
            case VANISH -> vanish(by);
            default -> {
                world.clock.pass(Duration.ofDays(step.days()));
                pairs.watch.run();
            }
        }
    }

    private Sign form(Visitor by) {
        Terms terms = way.terms(opened);
        return new Sign(terms.version(), terms.hash(), "Name of " + by.key(), true, "form-of-" + by.key(), "UTC");
    }

    private void remind(Visitor by) {
        Optional<Case> quiet =
                watchedCases().stream().filter(one -> one.kind().quiet()).findFirst();
        quiet.flatMap(one -> world.queue
                        .together(by, List.of(one.id()), Action.REMIND)
                        .get(0)
                        .refused())
                .ifPresent(no -> {
                    throw no;
                });
    }

    /** Somebody’s account is switched off, and on again the next time. */
    private void vanish(Visitor who) {
        if (!world.village.gone.remove(who.key())) {
            world.village.gone.add(who.key());
        }
    }
}
