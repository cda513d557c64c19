package org.openmentorship.profile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Pause;
import org.openmentorship.profile.MentoringProfile.Sight;
import org.openmentorship.profile.MentoringProfile.Skilled;
import org.openmentorship.profile.MentoringProfile.Wish;
import org.openmentorship.profile.ProfileBook;
import org.openmentorship.profile.ProfileBook.Placed;
import org.openmentorship.profile.ProfileBook.Query;
import org.openmentorship.profile.ProfileBook.Sort;
import org.openmentorship.profile.Week;
import org.openmentorship.shared.PersonKey;

/** What every store of profiles does; each test works in a programme of its own. */
@Tag("WMF-18")
abstract class ProfileBookContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_123L);
    private final String programme = "p-" + UUID.randomUUID().toString().substring(0, 30);

    abstract ProfileBook book();

    @Test
    void whatIsKeptIsFoundAsItWas() {
        Draft draft = new Draft(
                "مرحبا 😀 <b> ' \\ %",
                "Zürich & Basel",
                List.of(new Skilled(programme, "r", 4)),
                List.of(new Wish(programme, "git")),
                List.of("de", "en"),
                "Asia/Kathmandu",
                Week.NONE.with(DayOfWeek.SUNDAY, "23:30-24"),
                7,
                List.of(programme),
                "ß\n\t“”".repeat(100),
                Map.of(Part.ABOUT, Sight.EVERYBODY, Part.HOURS, Sight.NOBODY));
        MentoringProfile one =
                new MentoringProfile(person(), "lea", draft, new Pause(true, TODAY.plusDays(9)), NOON, 3, NOON, 5);
        book().keep(one, TODAY);

        assertThat(book().of(one.person())).contains(one);
        assertThat(book().hold(one.person())).contains(one);
        assertThat(book().of(List.of(one.person(), person()))).isEqualTo(Map.of(one.person(), one));
        assertThat(book().of(person())).isEmpty();
        assertThat(book().hold(person())).isEmpty();
        assertThat(book().of(List.of())).isEmpty();
    }

    @Test
    void aChangeIsFoundWhereItBelongsAndNoLongerWhereItDoesNot() {
        MentoringProfile before = keep("anna", mentor("", List.of("r", "git"), List.of("en", "de"), 2));
        MentoringProfile after = with(before, mentor("", List.of("sql"), List.of("fr"), 2), Pause.NONE, 2);
        book().keep(after, TODAY);

        assertThat(found(query("r", "", false))).isEmpty();
        assertThat(found(query("", "de", false))).isEmpty();
        assertThat(found(query("sql", "fr", false))).containsExactly(after);
        assertThat(found(query("sql", "", true))).as("full").isEmpty();
        book().keep(with(before, Draft.EMPTY, Pause.NONE, 0), TODAY);
        assertThat(found(query("", "", false))).isEmpty();
    }

    @Test
    void theFullComeAfterTheFreeAndThoseOnABreakLast() {
        MentoringProfile away = keep("a", mentor("", List.of("r"), List.of(), 5));
        book().keep(with(away, away.draft(), new Pause(true, null), 0), TODAY);
        MentoringProfile full = keep("b", mentor("", List.of("r"), List.of(), 0));
        MentoringProfile one = keep("c", mentor("", List.of("r"), List.of(), 1));
        MentoringProfile many = keep("d", mentor("", List.of("git"), List.of(), 9));

        assertThat(people(query("", "", false)))
                .containsExactly(many.person(), one.person(), full.person(), away.person());
        assertThat(people(query("", "", true))).containsExactly(many.person(), one.person());
        assertThat(book().offering(programme, List.of("r", "git"), 10))
                .extracting(MentoringProfile::person)
                .containsExactly(many.person(), one.person(), full.person(), away.person());
        assertThat(book().offering(programme, List.of("r"), 1)).containsExactly(one);
        assertThat(book().offering(programme, List.of(), 9)).isEmpty();
    }

    @Test
    @Tag("WMF-28")
    void itIsCountedHowManyOfferASkillMentorsOrNot() {
        keep("a", mentor("", List.of("r", "git"), List.of("en", "de"), 1));
        Draft draft = mentor("", List.of("r"), List.of("en"), 1);
        keep("b", new Draft("", "", draft.offers(), List.of(), List.of(), "", Week.NONE, 1, List.of(), "", Map.of()));

        assertThat(book().people(programme, List.of("r", "git", "sql"))).isEqualTo(Map.of("r", 2, "git", 1));
        assertThat(book().people(programme, List.of())).isEmpty();
    }

    @Test
    @Tag("OLS-65")
    void itIsCountedHowManyMentorsHaveAPlaceEachOnce() {
        keep("a", mentor("", List.of("r", "git"), List.of("en", "de"), 2));
        keep("b", mentor("", List.of("r"), List.of("en"), 1));
        MentoringProfile full = keep("c", mentor("", List.of("r"), List.of(), 1));
        book().keep(with(full, full.draft(), Pause.NONE, 1), TODAY);
        MentoringProfile away = keep("d", mentor("", List.of(), List.of(), 1));
        book().keep(with(away, away.draft(), new Pause(true, null), 0), TODAY);

        assertThat(book().free(programme)).isEqualTo(2);
        assertThat(book().free("elsewhere")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void turningThePagesShowsEverybodyOnce(Sort sort) {
        List<PersonKey> expected = new ArrayList<>();
        for (int i = 0; i < 23; i++) {
            String name = i % 5 == 0 ? "same" : "n" + (char) ('a' + i % 7) + "é".repeat(i % 3);
            expected.add(
                    keep(name, mentor("", List.of("r"), List.of("en"), i % 4)).person());
        }
        keep("x", mentor("", List.of("git"), List.of("en"), 3));
        List<PersonKey> seen = new ArrayList<>();
        String after = "";
        List<Placed> page;
        do {
            page = book().list(new Query(programme, "r", "en", "", false, sort, after, 5));
            page.forEach(one -> seen.add(one.profile().person()));
            after = page.isEmpty() ? "" : page.get(page.size() - 1).next();
        } while (page.size() == 5);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected).doesNotHaveDuplicates();
    }

    @Test
    void wordsAreFoundWhateverTheirSigns() {
        MentoringProfile one = keep("lea fontaine", mentor("100% Café_time", List.of("r"), List.of(), 1));
        keep("other", mentor("1000 cafes", List.of("r"), List.of(), 1));

        for (String text : List.of("LÉA", "cafe_", "00% c")) {
            assertThat(found(new Query(programme, "", "", text, false, Sort.NAME, "", 9)))
                    .as(text)
                    .containsExactly(one);
        }
        assertThat(found(new Query(programme, "", "", "", false, Sort.NAME, "no place", 9)))
                .hasSize(2);
    }

    @Test
    void breaksThatAreOverAreFound() {
        MentoringProfile one = keep("a", mentor("", List.of(), List.of(), 1));
        book().keep(with(one, one.draft(), new Pause(true, TODAY), 0), TODAY);
        MentoringProfile later = keep("b", mentor("", List.of(), List.of(), 1));
        book().keep(with(later, later.draft(), new Pause(true, TODAY.plusDays(1)), 0), TODAY);

        assertThat(book().back(TODAY, 999)).contains(one.person()).doesNotContain(later.person());
        book().keep(one, TODAY);
        assertThat(book().back(TODAY, 999)).doesNotContain(one.person());
    }

    private MentoringProfile keep(String name, Draft draft) {
        MentoringProfile one = new MentoringProfile(person(), name, draft, Pause.NONE, null, 0, NOON, 2);
        book().keep(one, TODAY);
        return one;
    }

    private static MentoringProfile with(MentoringProfile one, Draft draft, Pause pause, int used) {
        return new MentoringProfile(one.person(), one.sortName(), draft, pause, null, used, NOON, one.turn() + 1);
    }

    private Draft mentor(String about, List<String> skills, List<String> languages, int capacity) {
        return new Draft(
                about,
                "",
                skills.stream().map(one -> new Skilled(programme, one, 2)).toList(),
                List.of(),
                languages,
                "",
                Week.NONE,
                capacity,
                List.of(programme),
                "",
                Map.of());
    }

    private Query query(String skill, String language, boolean free) {
        return new Query(programme, skill, language, "", free, Sort.FREE, "", 50);
    }

    private List<MentoringProfile> found(Query query) {
        return book().list(query).stream().map(Placed::profile).toList();
    }

    private List<PersonKey> people(Query query) {
        return found(query).stream().map(MentoringProfile::person).toList();
    }

    private static PersonKey person() {
        return new PersonKey("key-" + UUID.randomUUID());
    }
}
