package org.openmentorship.profile;

import java.util.List;
import java.util.Map;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.profile.MentoringProfile.Wish;

/** What people of the tests tell of themselves. */
public final class Told {
    private Told() {}

    /** A mentor of KIND who offers this skill. */
    public static Draft offering(String skill, int level) {
        return mentor("", List.of(new Skilled("kind", skill, level)), List.of("en"), 2);
    }

    public static Draft mentor(String about, List<Skilled> offers, List<String> languages, int capacity) {
        return new Draft(
                about,
                "",
                offers,
                List.of(),
                languages,
                "Europe/London",
                Week.NONE,
                capacity,
                List.of("kind"),
                "",
                Map.of());
    }

    /** Somebody who wants to learn this. */
    public static Draft wanting(String... skills) {
        List<Wish> wishes =
                List.of(skills).stream().map(one -> new Wish("kind", one)).toList();
        return new Draft(
                "", "", List.of(), wishes, List.of("en"), "Europe/London", Week.NONE, 1, List.of(), "", Map.of());
    }

    /** The same of somebody who belongs there. */
    public static Draft of(String community, Draft draft) {
        return new Draft(
                draft.about(),
                community,
                draft.offers(),
                draft.learns(),
                draft.languages(),
                draft.zone(),
                draft.week(),
                draft.capacity(),
                draft.mentorsIn(),
                draft.reach(),
                draft.sight());
    }

    /** The same with these parts for these eyes. */
    public static Draft shown(Draft draft, Map<Part, Sight> sight) {
        return new Draft(
                draft.about(),
                draft.community(),
                draft.offers(),
                draft.learns(),
                draft.languages(),
                draft.zone(),
                draft.week(),
                draft.capacity(),
                draft.mentorsIn(),
                draft.reach(),
                sight);
    }

    public static Draft reached(Draft draft, String reach) {
        return new Draft(
                draft.about(),
                draft.community(),
                draft.offers(),
                draft.learns(),
                draft.languages(),
                draft.zone(),
                draft.week(),
                draft.capacity(),
                draft.mentorsIn(),
                reach,
                draft.sight());
    }
}
