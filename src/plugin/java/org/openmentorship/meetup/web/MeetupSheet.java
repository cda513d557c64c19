package org.openmentorship.meetup.web;

import java.util.List;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.MeetupDesk;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;
import org.openmentorship.sheet.Sheet;

/** The meet-ups to come as rows. */
public final class MeetupSheet implements Sheet {
    private static final List<String> HEADINGS = List.of("number", "title", "begins", "zone", "place", "state");
    private final MeetupDesk desk;
    private final Screens screens;

    public MeetupSheet(MeetupDesk desk, Screens screens) {
        this.desk = desk;
        this.screens = screens;
    }

    @Override
    public Table open(Visitor visitor, String programme) {
        Words words = screens.words();
        List<List<Object>> rows = desk.coming(visitor, programme).stream()
                .map(one -> row(one, words))
                .toList();
        return new Table(words.each("mentorship.sheet.", HEADINGS), words.zone(), next -> new Page(rows, ""));
    }

    private static List<Object> row(Meetup one, Words words) {
        String state = one.cancelled() ? words.text("mentorship.meetup.cancelled") : "";
        return List.of(one.id(), one.title(), one.at(), one.zone(), one.place(), state);
    }
}
