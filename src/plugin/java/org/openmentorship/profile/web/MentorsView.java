package org.openmentorship.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmentorship.profile.Directory.Entry;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.profile.MentoringProfile.Place;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.web.Words;

/** The mentors of a programme as somebody sees them. */
public record MentorsView(
        String programmeName,
        MentorsFilter filter,
        List<Card> cards,
        boolean table,
        String cardsUrl,
        String tableUrl,
        String firstUrl,
        String nextUrl,
        String profileUrl) {

    /** One mentor in short; how to be reached is never in it. */
    public record Card(
            String name,
            String profilePath,
            String picturePath,
            String tone,
            String place,
            String about,
            String community,
            List<Skilled> skills,
            String languages,
            String common,
            String askUrl) {
        /** For output without our style sheet. */
        public String skillList() {
            return String.join(", ", skills.stream().map(Skilled::label).toList());
        }

        public boolean hasSkills() {
            return !skills.isEmpty();
        }
    }

    /** A skill, how well it is known, and whether the reader wants to learn it. */
    public record Skilled(String label, String level, boolean wanted) {}

    private static final String WORDS = "mentorship.profile.";
    private static final int CLIP = 220;

    /** Without an address to ask at, the mentor cannot be asked now. */
    static Card card(Entry entry, Programme programme, Draft reader, boolean own, Words words, String askUrl) {
        Draft draft = entry.profile().draft();
        Locale locale = Locale.forLanguageTag(words.getLanguage());
        return new Card(
                entry.person().name(),
                entry.person().profilePath(),
                entry.person().picturePath(),
                tone(entry.place()),
                entry.place() == Place.FREE
                        ? words.text(WORDS + "short.FREE", entry.free())
                        : words.text(WORDS + "short." + entry.place()),
                draft.hides(Part.ABOUT) ? "" : clip(draft.about()),
                draft.hides(Part.ABOUT) ? "" : draft.community(),
                draft.hides(Part.OFFERS) ? List.of() : skills(draft, programme, reader, words),
                draft.hides(Part.LANGUAGES) ? "" : ProfileScreen.languages(draft.languages(), locale),
                own || entry.common() == 0 ? "" : words.text(WORDS + "common", (entry.common() + 1) / 2),
                own || entry.place() != Place.FREE ? "" : askUrl);
    }

    private static List<Skilled> skills(Draft draft, Programme programme, Draft reader, Words words) {
        return draft.offers().stream()
                .filter(one -> one.programme().equals(programme.key()))
                .filter(one -> programme.form().skill(one.skill()).isPresent())
                .sorted(java.util.Comparator.comparing(one -> -one.level()))
                .map(one -> new Skilled(
                        ProfileScreen.label(Map.of(programme.key(), programme), one.programme(), one.skill()),
                        words.text(ProfileView.level(one.level())),
                        reader.learns().stream()
                                .anyMatch(wish -> wish.programme().equals(one.programme())
                                        && wish.skill().equals(one.skill()))))
                .toList();
    }

    private static String tone(Place place) {
        return switch (place) {
            case FREE -> "aui-lozenge-success";
            case FULL -> "";
            case AWAY -> "aui-lozenge-moved";
        };
    }

    private static String clip(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= CLIP) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, CLIP));
        int space = cut.lastIndexOf(' ');
        return (space > CLIP / 2 ? cut.substring(0, space) : cut) + " …";
    }

    public boolean hasCards() {
        return !cards.isEmpty();
    }

    public boolean hasPages() {
        return !firstUrl.isEmpty() || !nextUrl.isEmpty();
    }
}
