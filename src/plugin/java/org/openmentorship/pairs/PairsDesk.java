package org.openmentorship.pairs;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.person.Standing;
import org.openmentorship.plan.Rounds;
import org.openmentorship.plan.Rounds.Span;
import org.openmentorship.plan.Rounds.Stand;
import org.openmentorship.plan.Weeks;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.relationship.RelationshipBook.Slice;
import org.openmentorship.relationship.RelationshipBook.Wanted;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** Shows coordinators all pairs of their programme. */
public final class PairsDesk {
    /** How they stand; why something has ended is nobody’s business. */
    public enum Stage {
        LIVE,
        IN_DISCUSSION,
        AGREED,
        ACTIVE,
        ON_BREAK,
        COMPLETED,
        ENDED,
        ALL;

        Set<State> states() {
            return switch (this) {
                case LIVE -> EnumSet.of(State.IN_DISCUSSION, State.AGREED, State.ACTIVE, State.ON_BREAK);
                case ENDED -> EnumSet.of(State.WITHDRAWN, State.LAPSED, State.REASSIGNED);
                case ALL -> EnumSet.allOf(State.class);
                default -> EnumSet.of(State.valueOf(name()));
            };
        }
    }

    /** Which of them: those that began in the round of a number, outside of all where it is 0; no such number narrows nothing. */
    public record Query(String programme, Stage stage, Integer round, String after, int limit) {
        public static final int DEFAULT = 50;
        public static final int MOST = 200;

        public Query {
            stage = stage == null ? Stage.LIVE : stage;
            after = after == null ? "" : after;
            limit = limit < 1 ? DEFAULT : Math.min(limit, MOST);
        }

        public Query after(String place) {
            return new Query(programme, stage, round, place, MOST);
        }
    }

    /** One of them: its round if it has one, the week it is in, and when somebody in it last was heard of. */
    public record Line(Relationship pair, Optional<Stand> round, Weeks week, Instant heard) {}

    /** A page of them, the newest first; {@code next} is empty at the end. */
    public record Overview(Programme programme, List<Line> lines, String next) {
        public Overview {
            lines = List.copyOf(lines);
        }
    }

    private final ProgrammeDesk programmes;
    private final RelationshipBook book;
    private final People people;
    private final Clock clock;

    public PairsDesk(ProgrammeDesk programmes, RelationshipBook book, People people, Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.people = people;
        this.clock = clock;
    }

    /** In three statements, whatever there is. */
    public Overview see(Visitor visitor, Query query) {
        Refused.ifAnonymous(visitor);
        Programme programme = programmes.see(visitor, query.programme());
        if (!Standing.of(visitor, people, programme).coordinates()) {
            throw new Refused(Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator");
        }
        Rounds rounds = programme.plan().rounds();
        Slice<Relationship> page = book.all(new Wanted(
                programme.key(), query.stage().states(), spans(rounds, query.round()), query.after(), query.limit()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Overview(
                programme,
                page.rows().stream().map(one -> line(one, rounds, today)).toList(),
                page.next());
    }

    /** A programme that runs all the time has none, and nobody is outside of them. */
    private static List<Span> spans(Rounds rounds, Integer number) {
        if (number == null || rounds.evergreen()) {
            return List.of();
        }
        return number == 0
                ? rounds.outside()
                : rounds.rounds().stream()
                        .filter(one -> one.number() == number)
                        .map(rounds::span)
                        .toList();
    }

    private static Line line(Relationship one, Rounds rounds, LocalDate today) {
        Optional<Stand> stand = rounds.stand(RelationshipBook.firstDay(one), today);
        Instant heard = one.members().stream()
                .filter(member -> one.state().ended() || member.here())
                .map(Member::lastAt)
                .max(Comparator.naturalOrder())
                .orElse(one.createdAt());
        return new Line(one, stand, week(one, stand, today), heard);
    }

    /** That of the round as long as it lasts, else that of the time that the two have agreed. */
    private static Weeks week(Relationship one, Optional<Stand> stand, LocalDate today) {
        if (one.state().ended()) {
            return Weeks.NONE;
        }
        boolean runs = one.state() == State.ACTIVE || one.state() == State.ON_BREAK;
        return stand.map(Stand::weeks)
                .filter(Weeks::counted)
                .orElse(runs ? Weeks.of(one.plan().start(), one.plan().end(), today) : Weeks.NONE);
    }
}
