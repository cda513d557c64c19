package org.openmentorship.profile.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openmentorship.profile.Directory;
import org.openmentorship.profile.Directory.Seen;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.profile.ProfileDesk;
import org.openmentorship.profile.ProfileDesk.Mine;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.shared.People;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** One’s own profile to write; in short above “my mentoring”; and what others see of it on a wiki profile. */
public final class ProfileScreen {
    /** How many places are used, and whether new mentees come. */
    public record Card(
            boolean mentor,
            boolean told,
            int used,
            int capacity,
            String sentence,
            boolean away,
            String tooMuch,
            int turn,
            String editUrl,
            String tomorrow) {
        /** A meter needs an end beyond its beginning. */
        public int most() {
            return Math.max(1, Math.max(used, capacity));
        }
    }

    /** What is shown of somebody; what is not to be seen is empty. */
    public record Panel(
            String place,
            String about,
            String community,
            List<Skilled> offers,
            List<String> learns,
            String languages,
            List<Line> hours,
            String zone,
            String reach) {
        public boolean hasOffers() {
            return !offers.isEmpty();
        }

        public boolean hasLearns() {
            return !learns.isEmpty();
        }

        public boolean hasHours() {
            return !hours.isEmpty();
        }

        boolean silent() {
            return (place + about + community + languages + reach).isEmpty()
                    && offers.isEmpty()
                    && learns.isEmpty()
                    && hours.isEmpty();
        }
    }

    /** A skill, and how well it is known, in words. */
    public record Skilled(String label, String level) {}

    /** A day and its hours. */
    public record Line(String day, String hours) {}

    private static final String WORDS = "mentorship.profile.";
    private static final String EDIT = "mrp-profile";
    private final ProfileDesk desk;
    private final Directory directory;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public ProfileScreen(ProfileDesk desk, Directory directory, People people, Pages pages, Screens screens) {
        this.desk = desk;
        this.directory = directory;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    /** To the screens of other features. */
    public ProfileScreen lend() {
        screens.lend("profile", (nothing, here) -> editor(here, here.link(Map.of())));
        screens.lend("profile-card", (mentor, here) -> card(mentor.equals("mentor"), here));
        screens.lend("profile-panel", (person, here) -> panel(new PersonKey(person)) + badges(person, here));
        return this;
    }

    /** The form; where it came from has an address, where it stands by itself there is none. */
    String editor(Here here, String back) {
        pages.need("profile");
        Mine mine = desk.mine(people.current());
        Map<String, Object> context = new HashMap<>();
        context.put("view", ProfileView.of(mine, screens.words()));
        context.put("here", here);
        context.put("backUrl", back);
        context.put("id", "mentorship-profile");
        context.put("skillsHtml", screens.render("screens/profile/skills.vm", context));
        context.put("weekHtml", screens.render("screens/profile/week.vm", context));
        context.put("badgesHtml", badges(mine.profile().person().value(), here));
        context.put("privacyHtml", privacy(here));
        return screens.render("screens/profile/editor.vm", context);
    }

    /** What somebody was given, as far as the reader may see it. */
    private String badges(String person, Here here) {
        Screens.Part part = screens.lent("badges");
        return part == null ? "" : part.show(person, here);
    }

    /** What a feature to the right says of all that is held about the reader. */
    private String privacy(Here here) {
        Screens.Part part = screens.lent("privacy");
        return part == null ? "" : part.show("", here);
    }

    /** Of a mentor the places; of others only the way to the profile, which is not even looked at. */
    String card(boolean mentor, Here here) {
        pages.need("profile");
        Words words = screens.words();
        String edit = here.link(Map.of(EDIT, "edit"));
        Card card = mentor
                ? card(desk.own(people.current()), words, edit)
                : new Card(false, true, 0, 0, words.text(WORDS + "card.mentee"), false, "", 0, edit, "");
        return screens.render("screens/profile/card.vm", Map.of("view", card, "id", "mentorship-places"));
    }

    private Card card(MentoringProfile profile, Words words, String edit) {
        Place place = profile.place(desk.today());
        return new Card(
                true,
                !profile.isBlank(),
                profile.used(),
                profile.draft().capacity(),
                sentence(profile, place, words),
                place == Place.AWAY,
                profile.tooMuchSince() == null
                        ? ""
                        : words.text(WORDS + "too-much.since", words.date(profile.tooMuchSince())),
                profile.turn(),
                edit,
                desk.today().plusDays(1).toString());
    }

    static String sentence(MentoringProfile profile, Place place, Words words) {
        LocalDate until = profile.pause().until();
        int free = Math.max(0, profile.draft().capacity() - profile.used());
        return switch (place) {
            case FREE -> words.text(WORDS + "place.FREE", free);
            case FULL -> words.text(WORDS + "place.FULL");
            case AWAY ->
                until == null
                        ? words.text(WORDS + "place.AWAY")
                        : words.text(WORDS + "place.AWAY.until", words.day(until));
        };
    }

    /** What somebody lets the reader see; nothing when that is nothing. */
    private String panel(PersonKey person) {
        Seen seen;
        try {
            seen = directory.see(people.current(), person);
        } catch (Refused nothing) {
            return "";
        }
        Panel panel = panel(seen, screens.words());
        return panel.silent() ? "" : screens.render("screens/profile/panel.vm", Map.of("view", panel));
    }

    private Panel panel(Seen seen, Words words) {
        MentoringProfile profile = seen.profile();
        Draft draft = profile.draft();
        Locale locale = Locale.forLanguageTag(words.getLanguage());
        boolean mentor = draft.mentorsIn().stream().anyMatch(seen.programmes()::containsKey);
        return new Panel(
                mentor ? sentence(profile, profile.place(desk.today()), words) : "",
                seen.parts().contains(Part.ABOUT) ? draft.about() : "",
                seen.parts().contains(Part.ABOUT) ? draft.community() : "",
                seen.offers().stream()
                        .map(one -> new Skilled(
                                label(seen.programmes(), one.programme(), one.skill()),
                                words.text(ProfileView.level(one.level()))))
                        .toList(),
                seen.learns().stream()
                        .map(one -> label(seen.programmes(), one.programme(), one.skill()))
                        .toList(),
                seen.parts().contains(Part.LANGUAGES) ? languages(draft.languages(), locale) : "",
                seen.parts().contains(Part.HOURS) ? hours(draft, locale) : List.of(),
                draft.zone(),
                seen.introduced() ? draft.reach() : "");
    }

    static String languages(List<String> tags, Locale locale) {
        return String.join(
                ", ",
                tags.stream()
                        .map(tag -> ProfileView.language(tag, locale))
                        .sorted()
                        .toList());
    }

    static String label(Map<String, Programme> programmes, String programme, String skill) {
        return programmes.get(programme).form().skill(skill).map(Skill::label).orElse(skill);
    }

    private static List<Line> hours(Draft draft, Locale locale) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Line(
                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        draft.week().on(day)))
                .filter(line -> !line.hours().isEmpty())
                .toList();
    }
}
