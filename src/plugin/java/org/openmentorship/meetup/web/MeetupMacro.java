package org.openmentorship.meetup.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.meetup.MeetupDesk.Sheet;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.PageKeeper;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;

/** The macro mentorship-meetup: one meet-up with its talks, or all that are coming in a programme. */
public final class MeetupMacro extends ScreenMacro {
    /** What is shown; {@code one} says that it is a single meet-up on its own page. */
    public record View(String programme, boolean one, boolean coordinates, List<Row> rows, String zone) {
        public boolean hasRows() {
            return !rows.isEmpty();
        }
    }

    /** A meet-up; {@code when} is in the reader’s time zone, {@code there} where it is held, empty when that is the same. */
    public record Row(
            int id,
            int turn,
            String title,
            String when,
            String iso,
            String there,
            String place,
            boolean link,
            boolean cancelled,
            boolean past,
            String input,
            String zone,
            String url,
            List<TalkRow> talks) {
        public boolean hasTalks() {
            return !talks.isEmpty();
        }
    }

    /** Who reads, where, and the people that are shown. */
    private record Reader(Visitor visitor, Words words, Here here, Map<PersonKey, Person> people) {}

    /** A talk and who gives it; {@code cancelKey} is what to cancel it is called for the reader, empty for whoever may not. */
    public record TalkRow(int id, String title, String name, String profile, String cancelKey) {}

    private final MeetupDesk desk;
    private final ProgrammeDesk programmes;
    private final PageKeeper keeper;

    public MeetupMacro(
            MeetupDesk desk, ProgrammeDesk programmes, PageKeeper keeper, People people, Pages pages, Screens screens) {
        super("mentorship-meetup", people, pages, screens);
        this.desk = desk;
        this.programmes = programmes;
        this.keeper = keeper;
    }

    /** A meet-up by its number, “#3”, or a programme by its key. */
    @Override
    protected String value(Map<String, String> parameters) {
        String one = parameters.getOrDefault("meetup", "").strip();
        return one.isEmpty() ? super.value(parameters) : "#" + one;
    }

    @Override
    protected String show(String value, Here here) {
        Visitor visitor = visitor();
        if (!visitor.signedIn()) {
            return signIn(here);
        }
        Map<String, Object> context = new HashMap<>();
        context.put("view", value.startsWith("#") ? one(visitor, value.substring(1), here) : all(visitor, value, here));
        context.put("here", here);
        context.put("live", here.live());
        context.put("id", "mentorship-meetup");
        context.put("sheetUrl", value.startsWith("#") ? "" : pages.sheet("meetups", value, Map.of()));
        if (here.live()) {
            pages.need("meetup");
        }
        context.put("rowsHtml", screens.render("screens/meetup/rows.vm", context));
        return screens.render("screens/meetup/meetup.vm", context);
    }

    private View all(Visitor visitor, String key, Here here) {
        Programme programme = programmes.see(visitor, key);
        Reader reader = new Reader(visitor, screens.words(), here, Map.of());
        List<Meetup> coming = desk.coming(visitor, key);
        Map<String, ManagedPage> made = keeper
                .status(coming.stream().map(Meetup::page).toList())
                .stream()
                .filter(one -> one.state() == ManagedPage.State.THERE)
                .collect(Collectors.toMap(ManagedPage::once, Function.identity()));
        List<Row> rows = coming.stream()
                .map(one -> row(reader, one, url(made.get(one.page())), List.of()))
                .toList();
        boolean coordinates = here.live() && ProgrammeDesk.mayChange(visitor, programme);
        return new View(key, false, coordinates, rows, reader.words().zone().getId());
    }

    private String url(ManagedPage page) {
        return page == null ? "" : pages.page(page.pageId());
    }

    private View one(Visitor visitor, String number, Here here) {
        Sheet sheet = desk.sheet(visitor, number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0);
        Programme programme = programmes.see(visitor, sheet.meetup().programme());
        boolean coordinates = here.live() && ProgrammeDesk.mayChange(visitor, programme);
        Reader reader = new Reader(
                visitor,
                screens.words(),
                here,
                people.find(sheet.talks().stream().map(Talk::person).collect(Collectors.toSet())));
        List<TalkRow> talks = sheet.talks().stream()
                .filter(talk -> !talk.cancelled())
                .map(talk -> talk(reader, talk, coordinates))
                .toList();
        return new View(
                programme.key(),
                true,
                coordinates,
                List.of(row(reader, sheet.meetup(), "", talks)),
                reader.words().zone().getId());
    }

    private static TalkRow talk(Reader reader, Talk talk, boolean coordinates) {
        boolean own = reader.here().live() && reader.visitor().is(talk.person());
        Optional<Person> speaker = Optional.ofNullable(reader.people().get(talk.person()));
        return new TalkRow(
                talk.id(),
                talk.title(),
                speaker.map(Person::name).orElseGet(() -> reader.words().text("mentorship.request.somebody")),
                speaker.map(Person::profilePath).orElse(""),
                cancelKey(own, coordinates));
    }

    private static String cancelKey(boolean own, boolean coordinates) {
        if (own) {
            return "mentorship.meetup.talk.cancel";
        }
        return coordinates ? "mentorship.meetup.talk.off" : "";
    }

    private static Row row(Reader reader, Meetup one, String url, List<TalkRow> talks) {
        ZoneId there = zone(one.zone(), reader.words().zone());
        boolean same = there.getRules()
                .getOffset(one.at())
                .equals(reader.words().zone().getRules().getOffset(one.at()));
        return new Row(
                one.id(),
                one.turn(),
                one.title(),
                reader.here().live()
                        ? reader.words().dateTime(one.at())
                        : reader.words().moment(one.at(), there),
                reader.words().iso(one.at()),
                same || !reader.here().live() ? "" : reader.words().moment(one.at(), there),
                one.place(),
                one.place().matches("(?i)https?://[^\\s\"<>]+"),
                one.cancelled(),
                one.at().isBefore(Instant.now()),
                reader.words().field(one.at(), there),
                there.getId(),
                url,
                talks);
    }

    private static ZoneId zone(String name, ZoneId otherwise) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
