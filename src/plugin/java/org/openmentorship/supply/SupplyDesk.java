package org.openmentorship.supply;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.openmentorship.person.Standing;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.programme.RequestForm.Skill;
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

    /** All of it, what is wanted most beyond what is offered first. */
    public record Supply(Programme programme, boolean coordinates, List<Line> lines) {
        public Supply {
            lines = List.copyOf(lines);
        }
    }

    private static final int OTHERS = 100;
    private final ProgrammeDesk programmes;
    private final RequestBook requests;
    private final ProfileBook profiles;
    private final People people;

    public SupplyDesk(ProgrammeDesk programmes, RequestBook requests, ProfileBook profiles, People people) {
        this.programmes = programmes;
        this.requests = requests;
        this.profiles = profiles;
        this.people = people;
    }

    public Supply see(Visitor visitor, String key) {
        if (!visitor.signedIn()) {
            throw new Refused(Why.NOT_SIGNED_IN, "mentorship.shared.refused.not-signed-in");
        }
        Programme programme = programmes.see(visitor, key);
        boolean coordinates = Standing.of(visitor, people.seesSpace(visitor, programme.spaceKey()), programme)
                .coordinates();
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
        return new Supply(programme, coordinates, lines);
    }
}
