package org.openmentorship.profile.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openmentorship.profile.Directory;
import org.openmentorship.profile.Directory.Entry;
import org.openmentorship.profile.Directory.Found;
import org.openmentorship.profile.Directory.Order;
import org.openmentorship.profile.Directory.Search;
import org.openmentorship.profile.MentoringProfile;
import org.openmentorship.profile.MentoringProfile.Draft;
import org.openmentorship.profile.MentoringProfile.Part;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm.Skill;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;
import org.openmentorship.sheet.Sheet;

/** What of the directory was asked for in the address, as a form that asks for it again. */
public record MentorsFilter(
        String action,
        List<Kept> kept,
        List<Choice> programmes,
        String text,
        List<Group> skills,
        List<Choice> languages,
        boolean free,
        boolean mayBeTogether,
        boolean together,
        List<Choice> sorts,
        boolean narrowed,
        String clearUrl) {

    /** Something that can be chosen. */
    public record Choice(String id, String label, boolean chosen) {}

    /** Skills that belong together; the name may be empty. */
    public record Group(String name, List<Choice> skills) {}

    /** A parameter that the form carries along. */
    public record Kept(String name, String value) {}

    /** The directory as rows for coordinators, with the filters of its screen; what is not seen there is not here. */
    public record Rows(Directory directory, Pages pages, Screens screens) implements Sheet {
        private static final List<String> HEADINGS =
                List.of("mentor", "room", "free", "skills", "languages", "community", "about");

        @Override
        public Table open(Visitor visitor, String programme) {
            Words words = screens.words();
            Search search = search(pages.screen(""), programme);
            return new Table(
                    words.each("mentorship.sheet.", HEADINGS),
                    words.zone(),
                    next -> page(directory.find(visitor, after(search, next)), words));
        }

        private static Search after(Search first, String next) {
            return new Search(
                    first.programme(),
                    first.skill(),
                    first.language(),
                    first.text(),
                    first.free(),
                    first.together(),
                    first.order(),
                    next,
                    Search.MOST);
        }

        private static Page page(Found found, Words words) {
            return new Page(
                    found.entries().stream()
                            .map(one -> row(found.programme(), one, words))
                            .toList(),
                    found.next());
        }

        private static List<Object> row(Programme programme, Entry one, Words words) {
            MentorsView.Card card = MentorsView.card(one, programme, Draft.EMPTY, true, words, "");
            Draft draft = one.profile().draft();
            return List.of(
                    card.name(),
                    card.place(),
                    one.free(),
                    card.skillList(),
                    card.languages(),
                    card.community(),
                    draft.hides(Part.ABOUT) ? "" : draft.about());
        }
    }

    static final String PREFIX = "mrm-";
    static final String VIEW = PREFIX + "view";
    private static final String WORDS = "mentorship.profile.sort.";
    private static final String ID = "[a-z0-9][a-z0-9-]{0,39}";
    private static final int TEXT = 200;
    private static final String YES = "yes";
    private static final String PROGRAMME = "programme";

    /** What the address asks of one programme; without a wish for another order it is by fit. */
    static Search search(Here here, String programme) {
        return search(name -> switch (name) {
            case PROGRAMME -> programme;
            case "limit" -> here.live() ? "" : "200";
            default -> here.asked(PREFIX + name);
        });
    }

    /** Reads programme, skill, language, text, free, together, sort, after and limit; what cannot be understood does not filter. */
    static Search search(UnaryOperator<String> parameter) {
        UnaryOperator<String> text = name -> {
            String value = parameter.apply(name);
            return value == null ? "" : value.strip();
        };
        String words = text.apply("text").replaceAll("\\p{Cc}", " ").strip();
        String limit = text.apply("limit");
        return new Search(
                text.apply(PROGRAMME),
                text.apply("skill").matches(ID) ? text.apply("skill") : "",
                text.apply("language").matches("[a-z]{2,3}") ? text.apply("language") : "",
                words.length() > TEXT ? words.substring(0, TEXT) : words,
                text.apply("free").equals(YES),
                text.apply("together").equals(YES),
                Stream.of(Order.values())
                        .filter(one -> one.name().equalsIgnoreCase(text.apply("sort")))
                        .findFirst()
                        .orElse(Order.FIT),
                text.apply("after"),
                limit.matches("[0-9]{1,6}") ? Integer.parseInt(limit) : 0);
    }

    /** The programme that the address asks for, of those to choose from; without one the first. */
    static String chosen(Here here, List<Programme> choice, String otherwise) {
        List<String> keys = choice.stream().map(Programme::key).toList();
        String asked = here.asked(PREFIX + PROGRAMME);
        return keys.contains(asked) ? asked : keys.isEmpty() ? otherwise : keys.get(0);
    }

    /** The form; {@code order} is the one that the list has. */
    static MentorsFilter of(
            Here here,
            Programme programme,
            List<Programme> choice,
            Search asked,
            MentoringProfile mine,
            Order order,
            Locale locale) {
        boolean narrowed =
                asked.free() || asked.together() || !(asked.skill() + asked.language() + asked.text()).isEmpty();
        return new MentorsFilter(
                here.pathOnly(),
                kept(here),
                choice.stream()
                        .map(one -> new Choice(
                                one.key(), one.profile().name(), one.key().equals(programme.key())))
                        .toList(),
                asked.text(),
                groups(programme, asked.skill()),
                languages(asked.language(), locale),
                asked.free(),
                mine.draft().week().halfHours() > 0,
                asked.together(),
                sorts(mine, programme, order),
                narrowed,
                here.link(Map.of(VIEW, here.asked(VIEW), PREFIX + PROGRAMME, choice.isEmpty() ? "" : programme.key())));
    }

    /** By fit only where the visitor wishes for something. */
    private static List<Choice> sorts(MentoringProfile mine, Programme programme, Order chosen) {
        boolean wishes =
                mine.draft().learns().stream().anyMatch(one -> one.programme().equals(programme.key()));
        return Arrays.stream(Order.values())
                .filter(one -> wishes || one != Order.FIT)
                .map(one -> new Choice(one.name(), WORDS + one, one == chosen))
                .toList();
    }

    private static List<Kept> kept(Here here) {
        Map<String, String> kept = new LinkedHashMap<>(here.pathParameters());
        kept.put(VIEW, here.asked(VIEW));
        return kept.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> new Kept(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Group> groups(Programme programme, String chosen) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        for (Skill skill : programme.form().skills()) {
            groups.computeIfAbsent(skill.group(), name -> new ArrayList<>())
                    .add(new Choice(skill.id(), skill.label(), skill.id().equals(chosen)));
        }
        return groups.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Choice> languages(String chosen, Locale locale) {
        return Stream.of(Locale.getISOLanguages())
                .map(tag -> new Choice(tag, ProfileView.language(tag, locale), tag.equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** Whether there is more than one to choose from. */
    public boolean hasProgrammes() {
        return programmes.size() > 1;
    }

    public boolean hasSkills() {
        return !skills.isEmpty();
    }
}
