package org.openmentorship.queue.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.CaseBook.QueueQuery;
import org.openmentorship.queue.CaseDesk;
import org.openmentorship.queue.CaseDesk.Queue;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.Screens;
import org.openmentorship.shared.web.Words;
import org.openmentorship.sheet.Sheet;

/** The queue as rows, with the filters of its screen. */
public final class QueueSheet implements Sheet {
    private static final List<String> HEADINGS =
            List.of("number", "state", "kind", "title", "asker", "words", "owner", "note", "answer", "since", "done");

    private final CaseDesk cases;
    private final People people;
    private final Pages pages;
    private final Screens screens;

    public QueueSheet(CaseDesk cases, People people, Pages pages, Screens screens) {
        this.cases = cases;
        this.people = people;
        this.pages = pages;
        this.screens = screens;
    }

    @Override
    public Table open(Visitor visitor, String programme) {
        Words words = screens.words();
        QueueQuery query = QueueMacro.query(visitor, programme, pages.screen(""), "", QueueQuery.MOST);
        return new Table(
                words.each("mentorship.sheet.", HEADINGS),
                words.zone(),
                next -> page(visitor, query.after(next), words));
    }

    private Page page(Visitor visitor, QueueQuery query, Words words) {
        Queue queue = cases.queue(visitor, query);
        Set<PersonKey> shown = queue.cases().stream()
                .flatMap(one -> Stream.of(one.asker(), one.owner()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonKey, Person> known = people.find(shown);
        return new Page(
                queue.cases().stream().map(one -> row(one, known, words)).toList(), queue.next());
    }

    private static List<Object> row(Case one, Map<PersonKey, Person> known, Words words) {
        return Arrays.asList(
                one.id(),
                words.text(QueueView.WORDS + "tab." + one.state()),
                words.text(QueueView.WORDS + "kind." + one.kind()),
                one.title(),
                name(one.asker(), known),
                one.words(),
                name(one.owner(), known),
                one.note(),
                one.answer(),
                one.since(),
                one.doneAt());
    }

    private static String name(PersonKey key, Map<PersonKey, Person> known) {
        return Optional.ofNullable(key).map(known::get).map(Person::name).orElse("");
    }
}
