package org.openmentorship.badge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmentorship.person.Standing;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;

/** Where somebody’s badges stand for others to see, as far as the person likes that. */
public final class Shelf {
    /** A badge, and the programme that gives it. */
    public record Given(Badge badge, Programme by) {}

    private static final int PROGRAMMES = 200;
    private final Badges badges;
    private final ProfileBook profiles;
    private final ProgrammeDesk programmes;

    public Shelf(Badges badges, ProfileBook profiles, ProgrammeDesk programmes) {
        this.badges = badges;
        this.profiles = profiles;
        this.programmes = programmes;
    }

    /** Those of programmes that the visitor sees too; whoever has none costs no more than one statement. */
    public List<Given> see(Visitor visitor, PersonKey person) {
        List<Badge> earned = visitor.signedIn() ? badges.of(person) : List.of();
        if (earned.isEmpty()) {
            return List.of();
        }
        Sight sight = visitor.is(person)
                ? Sight.EVERYBODY
                : profiles.of(person)
                        .map(MentoringProfile::draft)
                        .map(draft -> draft.sight().get(Part.BADGES))
                        .orElse(Sight.MEMBERS);
        Map<String, Programme> seen = programmes.seen(visitor, "", PROGRAMMES).programmes().stream()
                .filter(one -> sight == Sight.EVERYBODY || (sight == Sight.MEMBERS && takesPart(visitor, one)))
                .collect(Collectors.toMap(Programme::key, Function.identity()));
        return earned.stream()
                .filter(one -> seen.containsKey(one.programme()))
                .map(one -> new Given(one, seen.get(one.programme())))
                .toList();
    }

    /** Whoever has a badge of a programme has a part in it: so have they both. */
    private static boolean takesPart(Visitor visitor, Programme programme) {
        return Standing.of(visitor, true, programme).takesPart();
    }
}
