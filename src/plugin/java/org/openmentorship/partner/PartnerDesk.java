package org.openmentorship.partner;

import java.util.List;
import org.openmentorship.plan.Right;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.relationship.RelationshipBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.seat.Looks;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** Tells partners and coordinators how a programme goes: in numbers, and without anybody’s name. */
public final class PartnerDesk {
    /** A number of people or of what they do; of a small one nothing is known but that it is small. */
    public record Count(int number, boolean few) {
        /** From here on nobody can be recognised by it. */
        public static final int LEAST = 5;

        public static final Count NONE = new Count(0, false);

        static Count of(int number) {
            return number > 0 && number < LEAST ? new Count(0, true) : new Count(number, false);
        }
    }

    /** Each counts others than the rest, and nothing is added up, so that no small number can be worked out. */
    public record Overview(Programme programme, Count open, Count running, Count completed, Count free) {}

    private final ProgrammeDesk programmes;
    private final Looks seats;
    private final RequestBook requests;
    private final RelationshipBook pairs;
    private final ProfileBook profiles;

    public PartnerDesk(
            ProgrammeDesk programmes, Looks seats, RequestBook requests, RelationshipBook pairs, ProfileBook profiles) {
        this.programmes = programmes;
        this.seats = seats;
        this.requests = requests;
        this.pairs = pairs;
        this.profiles = profiles;
    }

    /** In at most six statements; not for this visitor sounds the same as unknown. */
    public Overview see(Visitor visitor, String key) {
        Refused.ifAnonymous(visitor);
        Programme programme = programmes.see(visitor, key);
        if (!ProgrammeDesk.mayChange(visitor, programme) && !seats.holds(visitor, programme, Right.PARTNER)) {
            throw new Refused(Why.UNKNOWN, "mentorship.shared.refused.programme");
        }
        return new Overview(
                programme,
                Count.of(requests.open(List.of(key)).getOrDefault(key, 0)),
                Count.of(pairs.running(List.of(key)).getOrDefault(key, 0)),
                Count.of(pairs.completed(key)),
                Count.of(profiles.free(key)));
    }
}
