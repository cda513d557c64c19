package org.openmentorship.supply;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openmentorship.person.Standing;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** Says for each skill of a programme what is offered and what is wanted, and to coordinators who could be asked. */
public final class SupplyDesk {
    /** One skill; {@code others} could help and are no mentors yet, told to coordinators alone. */
    public record Line(Skill skill, int places, int wanted, List<PersonKey> others) {
        public Line {
            others = List.copyOf(others);
        }

        /** More is wanted than there are places. */
        public boolean scarce() {
            return wanted > places;
        }
    }

    /** A week from this Monday on: how many asked, and how many relationships began. */
    public record Week(LocalDate monday, int asked, int begun) {}

    /** All of it, what is wanted most beyond what is offered first, and the last weeks, the oldest first. */
    public record Supply(Programme programme, boolean coordinates, List<Line> lines, List<Week> weeks) {
        public Supply {
            weeks = List.copyOf(weeks);
            lines = List.copyOf(lines);
        }
    }

    private static final int OTHERS = 100;
    private static final int WEEKS = 12;
    private final ProgrammeDesk programmes;
    private final RequestBook requests;
    private final ProfileBook profiles;
    private final RelationshipBook pairs;
    private final People people;
    private final Clock clock;

    public SupplyDesk(
            ProgrammeDesk programmes,
            RequestBook requests,
            ProfileBook profiles,
            RelationshipBook pairs,
            People people,
            Clock clock) {
        this.programmes = programmes;
        this.requests = requests;
        this.profiles = profiles;
        this.pairs = pairs;
        this.people = people;
        this.clock = clock;
    }

    public Supply see(Visitor visitor, String key) {
        Refused.ifAnonymous(visitor);
        Programme programme = programmes.see(visitor, key);
        Standing standing = Standing.of(visitor, people, programme);
        if (!standing.seesSupply()) {
            throw new Refused(Why.UNKNOWN, "mentorship.shared.refused.programme");
        }
        boolean coordinates = standing.coordinates();
        List<String> skills = programme.form().skills().stream().map(Skill::id).toList();
        Map<String, Integer> places = profiles.places(key, skills);
        Map<String, Integer> wanted = requests.wanted(key);
        Map<String, List<PersonKey>> others = coordinates ? profiles.others(key, skills, OTHERS) : Map.of();
        List<Line> lines = programme.form().skills().stream()
                .map(one -> new Line(
                        one,
                        places.getOrDefault(one.id(), 0),
                        wanted.getOrDefault(one.id(), 0),
                        others.getOrDefault(one.id(), List.of())))
                .sorted(Comparator.comparing(line -> line.places() - line.wanted()))
                .toList();
        return new Supply(programme, coordinates, lines, weeks(key));
    }

    /** Told from what is dated anyway, so that nothing has to be noted down week by week. */
    private List<Week> weeks(String key) {
        LocalDate monday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = monday.minusWeeks(WEEKS - 1);
        Instant since = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        int[] asked = byWeek(requests.asked(key, since), first);
        int[] begun = byWeek(pairs.begun(key, since), first);
        return IntStream.range(0, WEEKS)
                .mapToObj(one -> new Week(first.plusWeeks(one), asked[one], begun[one]))
                .toList();
    }

    private static int[] byWeek(List<Instant> when, LocalDate first) {
        int[] weeks = new int[WEEKS];
        for (Instant one : when) {
            long week = ChronoUnit.WEEKS.between(first, LocalDate.ofInstant(one, ZoneOffset.UTC));
            if (week < WEEKS) {
                weeks[(int) week]++;
            }
        }
        return weeks;
    }
}
