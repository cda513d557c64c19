package org.openmentorship.tidings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Kind;
import org.openmentorship.notify.Letter.Matter;
import org.openmentorship.notify.Letters;
import org.openmentorship.notify.StillTrue;
import org.openmentorship.shared.Events;
import org.openmentorship.shared.PersonKey;

/**
 * What one feature has to tell, row by row; nobody is told what they did themselves, unless a row says so.
 *
 * @param <E> its events
 * @param <S> the things that they happen to
 */
final class Table<E, S> implements StillTrue {
    private final IntFunction<Optional<S>> find;
    private final Function<E, Matter> matter;
    private final Function<E, PersonKey> actor;
    private final List<Row<? extends E>> rows = new ArrayList<>();

    /** How a thing is found by its id, what every letter about an event says, and who did it. */
    Table(IntFunction<Optional<S>> find, Function<E, Matter> matter, Function<E, PersonKey> actor) {
        this.find = find;
        this.matter = matter;
        this.actor = actor;
    }

    /** When this happens, these people are told so, until that is no longer true of the thing. */
    <T extends E> Row<T> row(
            Class<T> event, Kind kind, Function<T, Collection<PersonKey>> who, BiPredicate<S, Letter> until) {
        Row<T> row = new Row<>(event, kind, who, until);
        rows.add(row);
        return row;
    }

    void listen(Events events, Letters letters) {
        rows.forEach(row -> row.listen(events, letters));
    }

    @Override
    public Optional<Facts> test(Letter letter) {
        return find.apply(letter.matter().id())
                .flatMap(now -> rows.stream()
                        .filter(row -> row.kind == letter.kind() && row.until.test(now, letter))
                        .findFirst()
                        .map(row -> row.facts.apply(now, letter)));
    }

    /** One row. */
    final class Row<T extends E> {
        private final Class<T> event;
        private final Kind kind;
        private final Function<T, Collection<PersonKey>> who;
        private final BiPredicate<S, Letter> until;
        private BiFunction<S, Letter, Facts> facts = (now, letter) -> Facts.NONE;
        private Function<T, Matter> said = e -> matter.apply(e);
        private boolean actorToo;

        private Row(Class<T> event, Kind kind, Function<T, Collection<PersonKey>> who, BiPredicate<S, Letter> until) {
            this.event = event;
            this.kind = kind;
            this.who = who;
            this.until = until;
        }

        /** Looked up when the letter is delivered. */
        Row<T> with(BiFunction<S, Letter, Facts> lookedUp) {
            facts = lookedUp;
            return this;
        }

        /** The person whom the letter names, in place of the one whom the table names. */
        Row<T> naming(Function<T, PersonKey> other) {
            return saying((e, m) -> new Matter(
                    m.programme(), m.subject(), m.id(), m.turn(), m.title(), other.apply(e), m.words(), m.detail()));
        }

        /** With what somebody wrote. */
        Row<T> quoting(Function<T, String> words) {
            return saying((e, m) -> new Matter(
                    m.programme(), m.subject(), m.id(), m.turn(), m.title(), m.other(), words.apply(e), m.detail()));
        }

        /** What else it is about, to be compared when it is delivered. */
        Row<T> about(Function<T, ?> detail) {
            return saying((e, m) -> new Matter(
                    m.programme(),
                    m.subject(),
                    m.id(),
                    m.turn(),
                    m.title(),
                    m.other(),
                    m.words(),
                    String.valueOf(detail.apply(e))));
        }

        /** Told to whoever did it as well: a mail to keep. */
        Row<T> toTheActorToo() {
            actorToo = true;
            return this;
        }

        private Row<T> saying(BiFunction<T, Matter, Matter> more) {
            Function<T, Matter> before = said;
            said = e -> more.apply(e, before.apply(e));
            return this;
        }

        private void listen(Events events, Letters letters) {
            events.on(event, e -> {
                List<PersonKey> to = who.apply(e).stream()
                        .filter(one -> actorToo || !one.equals(actor.apply(e)))
                        .toList();
                if (!to.isEmpty()) {
                    letters.tell(kind, said.apply(e), to);
                }
            });
        }
    }
}
