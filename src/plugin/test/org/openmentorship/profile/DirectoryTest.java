package org.openmentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.world.Refusals.refused;
import static org.openmentorship.world.Village.COORDINATOR;
import static org.openmentorship.world.Village.MENTEE;
import static org.openmentorship.world.Village.MENTOR;
import static org.openmentorship.world.Village.NOBODY;
import static org.openmentorship.world.Village.OTHER_MENTEE;
import static org.openmentorship.world.Village.OTHER_MENTOR;
import static org.openmentorship.world.Village.OUTSIDER;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openmentorship.profile.Directory.Entry;
import org.openmentorship.profile.Directory.Order;
import org.openmentorship.profile.Directory.Search;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Pause;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** The mentors of a programme, as those who see it find them. */
@Tag("WMF-18")
class DirectoryTest {
    private static final Visitor THIRD = Village.inGroup("third", "mentors");
    private final World world = World.inMemory().withKind();

    @BeforeEach
    void three() {
        world.village.welcome(THIRD);
        world.profiles.save(
                MENTOR,
                Told.mentor("Packages, gently", List.of(new Skilled("kind", "r", 4)), List.of("en"), 1),
                Map.of(DayOfWeek.MONDAY, "9-12"),
                1);
        world.profiles.save(
                OTHER_MENTOR,
                Told.mentor(
                        "",
                        List.of(new Skilled("kind", "sql", 3), new Skilled("kind", "git", 2)),
                        List.of("de", "en"),
                        3),
                Map.of(DayOfWeek.TUESDAY, "9-12"),
                1);
        world.profiles.save(THIRD, Told.offering("git", 1), Map.of(), 1);
    }

    @Test
    void theMostFreePlacesComeFirst() {
        assertThat(found(search("", "", Order.FREE))).containsExactly(OTHER_MENTOR.key(), THIRD.key(), MENTOR.key());
    }

    @Test
    void skillLanguageAndTextNarrowTheList() {
        assertThat(found(search("git", "", Order.FREE))).containsExactly(OTHER_MENTOR.key(), THIRD.key());
        assertThat(found(search("git", "de", Order.FREE))).containsExactly(OTHER_MENTOR.key());
        assertThat(found(search("r", "de", Order.NAME))).isEmpty();
        assertThat(found(new Search("kind", "", "", "GENTLY", false, false, Order.NAME, "", 0)))
                .containsExactly(MENTOR.key());
    }

    @Test
    @Tag("WMF-15")
    @Tag("WMF-18")
    void wherePeopleBelongLeadsToThem() {
        world.profiles.save(THIRD, Told.of("Zürich", Told.offering("git", 1)), Map.of(), 2);

        assertThat(found(new Search("kind", "", "", "zurich", false, false, Order.NAME, "", 0)))
                .containsExactly(THIRD.key());
    }

    @Test
    @Tag("OLS-52")
    void whoeverIsOnABreakOrFullIsShownAsSuchOrNotAtAll() {
        world.profiles.rest(OTHER_MENTOR, new Pause(true, null), 2);
        world.pairs.running();

        List<Entry> all = entries(MENTEE, search("", "", Order.FREE));
        assertThat(all)
                .extracting(Entry::place, Entry::free)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Place.FREE, 2),
                        org.assertj.core.groups.Tuple.tuple(Place.FULL, 0),
                        org.assertj.core.groups.Tuple.tuple(Place.AWAY, 0));
        assertThat(found(new Search("kind", "", "", "", true, false, Order.FREE, "", 0)))
                .containsExactly(THIRD.key());
    }

    @Test
    void fitGoesByWhatOneWantsToLearnAndBreaksComeLast() {
        world.profiles.save(MENTEE, Told.wanting("git", "r"), Map.of(), 1);

        assertThat(found(search("", "", Order.FIT))).containsExactly(MENTOR.key(), OTHER_MENTOR.key(), THIRD.key());
        world.profiles.rest(MENTOR, new Pause(true, null), 2);
        assertThat(found(search("", "", Order.FIT))).containsExactly(OTHER_MENTOR.key(), THIRD.key(), MENTOR.key());
        assertThat(found(search("git", "", Order.FIT))).containsExactly(OTHER_MENTOR.key(), THIRD.key());
    }

    @Test
    void whoeverOffersNothingThatIsWantedComesAfterThoseWhoDo() {
        world.profiles.save(MENTEE, Told.wanting("r"), Map.of(), 1);

        assertThat(found(search("", "", Order.FIT))).startsWith(MENTOR.key()).hasSize(3);
    }

    @Test
    void withoutWishesTheOrderIsByFreePlaces() {
        assertThat(world.directory.find(MENTEE, search("", "", Order.FIT)).order())
                .isEqualTo(Order.FREE);
    }

    @Test
    void commonHoursLeaveThoseWhoAreFreeWhenOneIs() {
        world.profiles.save(MENTEE, Told.wanting("git"), Map.of(DayOfWeek.TUESDAY, "11-13"), 1);

        List<Entry> together = entries(MENTEE, new Search("kind", "", "", "", false, true, Order.FREE, "", 0));
        assertThat(together).extracting(one -> one.profile().person()).containsExactly(OTHER_MENTOR.key());
        assertThat(together.get(0).common()).isEqualTo(2);
    }

    @Test
    void whatIsShownToNobodyLeadsToNobody() {
        MentoringProfile before = world.profiles.mine(OTHER_MENTOR).profile();
        world.profiles.save(
                OTHER_MENTOR,
                Told.shown(before.draft(), Map.of(Part.OFFERS, Sight.NOBODY, Part.LANGUAGES, Sight.NOBODY)),
                Map.of(),
                2);

        assertThat(found(search("sql", "", Order.FREE))).isEmpty();
        assertThat(found(search("", "de", Order.FREE))).isEmpty();
        assertThat(found(search("", "", Order.FREE))).contains(OTHER_MENTOR.key());
    }

    @Test
    void whoeverHasLeftOrIsNoMentorAnyMoreIsNotListed() {
        world.village.gone.add(MENTOR.key());

        assertThat(found(search("", "", Order.NAME))).containsExactly(OTHER_MENTOR.key(), THIRD.key());
    }

    @Test
    void pagesShowEverybodyOnce() {
        world.profiles.save(MENTEE, Told.wanting("git", "r", "sql"), Map.of(), 1);
        for (Order order : Order.values()) {
            List<PersonKey> seen = new java.util.ArrayList<>();
            String after = "";
            do {
                var page = world.directory.find(MENTEE, new Search("kind", "", "", "", false, false, order, after, 2));
                page.entries().forEach(one -> seen.add(one.profile().person()));
                after = page.next();
            } while (!after.isEmpty());
            assertThat(seen).as(order.name()).containsExactlyInAnyOrder(MENTOR.key(), OTHER_MENTOR.key(), THIRD.key());
        }
    }

    @Test
    void strangersFindNobody() {
        refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> world.directory.find(NOBODY, search("", "", Order.NAME)));
        refused(Why.UNKNOWN, "programme", () -> world.directory.find(OUTSIDER, search("", "", Order.NAME)));
    }

    @Test
    @Tag("KIND-36")
    void peopleInTheSameProgrammesAreThoseWhoHaveAPartInOne() {
        world.profiles.save(MENTEE, Told.wanting("git"), Map.of(), 1);
        world.profiles.save(COORDINATOR, Told.wanting(), Map.of(), 1);
        world.profiles.save(OTHER_MENTEE, Told.wanting(), Map.of(), 1);

        assertThat(parts(OTHER_MENTEE, MENTOR)).as("a mentor here").isNotEmpty();
        assertThat(parts(OTHER_MENTEE, COORDINATOR)).as("a coordinator here").isNotEmpty();
        assertThat(parts(OTHER_MENTEE, MENTEE)).as("wrote for this programme").isNotEmpty();
        refused(Why.UNKNOWN, "problem.unknown", () -> parts(MENTEE, OTHER_MENTEE));
        refused(Why.UNKNOWN, "problem.unknown", () -> parts(OUTSIDER, MENTOR));
    }

    private Set<Part> parts(Visitor reader, Visitor of) {
        return world.directory.see(reader, of.key()).parts();
    }

    private static Search search(String skill, String language, Order order) {
        return new Search("kind", skill, language, "", false, false, order, "", 0);
    }

    private List<PersonKey> found(Search search) {
        return entries(MENTEE, search).stream()
                .map(one -> one.profile().person())
                .toList();
    }

    private List<Entry> entries(Visitor who, Search search) {
        return world.directory.find(who, search).entries();
    }
}
