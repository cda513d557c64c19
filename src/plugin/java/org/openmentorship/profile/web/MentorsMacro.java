package org.openmentorship.profile.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmentorship.person.Standing;
import org.openmentorship.profile.Directory;
import org.openmentorship.profile.Directory.Entry;
import org.openmentorship.profile.Directory.Found;
import org.openmentorship.profile.Directory.Search;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** The macro mentorship-mentors: who mentors in a programme, what they can help with, and who has a place. */
public final class MentorsMacro extends ScreenMacro {
    private static final String AFTER = MentorsFilter.PREFIX + "after";
    private static final int MOST = 20;
    private final Directory directory;
    private final ProgrammeDesk programmes;

    public MentorsMacro(Directory directory, ProgrammeDesk programmes, People people, Pages pages, Screens screens) {
        super("mentorship-mentors", people, pages, screens);
        this.directory = directory;
        this.programmes = programmes;
    }

    @Override
    protected String show(String keys, Here here) {
        if (!visitor().signedIn()) {
            return signIn(here);
        }
        if (here.live()) {
            pages.need("mentors");
        }
        List<Programme> choice = choice(keys);
        String key = MentorsFilter.chosen(here, choice, keys);
        Search search = MentorsFilter.search(here, key).among(choice);
        Found found = directory.find(visitor(), search);
        MentorsView view = view(here, search, found, choice);
        Map<String, Object> context = new HashMap<>();
        context.put("view", view);
        context.put("live", here.live());
        context.put("id", "mentorship-mentors-" + key);
        boolean coordinates = ProgrammeDesk.mayChange(visitor(), found.programme());
        context.put("sheetUrl", coordinates ? pages.sheet("mentors", key, here.askedUnder(MentorsFilter.PREFIX)) : "");
        boolean rows = view.table() || !here.live();
        context.put(
                "listHtml",
                screens.render(
                        rows ? "screens/profile/mentors/table.vm" : "screens/profile/mentors/cards.vm", context));
        return screens.render(
                here.live() ? "screens/profile/mentors/mentors.vm" : "screens/profile/mentors/static.vm", context);
    }

    /** Of several programmes those whose mentors the visitor may see; of one alone nothing is to be chosen. */
    private List<Programme> choice(String keys) {
        return !keys.contains(",")
                ? List.of()
                : Stream.of(keys.split(","))
                        .map(String::strip)
                        .distinct()
                        .limit(MOST)
                        .flatMap(key -> seen(key).stream())
                        .toList();
    }

    private Optional<Programme> seen(String key) {
        try {
            return Optional.of(programmes.see(visitor(), key))
                    .filter(one -> Standing.of(visitor(), people, one).seesMentors());
        } catch (Refused notForThem) {
            return Optional.empty();
        }
    }

    private MentorsView view(Here here, Search search, Found found, List<Programme> choice) {
        Words words = screens.words();
        Programme programme = found.programme();
        Map<String, String> asked = here.askedUnder(MentorsFilter.PREFIX);
        String form = form(here, programme);
        String mine = here.live()
                ? pages.page(here, programme.spaceKey(), programme.places().minePage())
                : "";
        return new MentorsView(
                programme.profile().name(),
                MentorsFilter.of(
                        here,
                        programme,
                        choice,
                        search,
                        found.mine(),
                        found.order(),
                        Locale.forLanguageTag(words.getLanguage())),
                cards(found, words, form),
                "table".equals(asked.get(MentorsFilter.VIEW)),
                with(here, asked, MentorsFilter.VIEW, ""),
                with(here, asked, MentorsFilter.VIEW, "table"),
                asked.getOrDefault(AFTER, "").isEmpty() ? "" : with(here, asked, AFTER, ""),
                found.next().isEmpty() ? "" : with(here, asked, AFTER, found.next()),
                mine.isEmpty() || !found.mine().isBlank() ? "" : Here.with(mine, Map.of("mrp-profile", "edit")));
    }

    private List<MentorsView.Card> cards(Found found, Words words, String form) {
        return found.entries().stream()
                .map(one -> MentorsView.card(
                        one, found.programme(), found.mine().draft(), visitor().is(person(one)), words, ask(form, one)))
                .toList();
    }

    private static PersonKey person(Entry one) {
        return one.person().key();
    }

    /** The request form, which says whom the visitor has in mind. */
    private String ask(String form, Entry one) {
        return form.isEmpty()
                ? ""
                : Here.with(
                        form, Map.of("mrf-mentor", people.userName(person(one)).orElse("")));
    }

    private String form(Here here, Programme programme) {
        Visitor visitor = visitor();
        boolean asks = Standing.of(visitor, people, programme).mayAsk();
        return here.live() && asks && programme.open()
                ? pages.page(here, programme.spaceKey(), programme.places().formPage())
                : "";
    }

    private static String with(Here here, Map<String, String> asked, String name, String value) {
        Map<String, String> changed = new TreeMap<>(asked);
        changed.put(name, value);
        return here.link(changed);
    }
}
