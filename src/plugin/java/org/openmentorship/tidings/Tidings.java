package org.openmentorship.tidings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.notify.Letter;
import org.openmentorship.notify.Letter.Subject;
import org.openmentorship.notify.Letters;
import org.openmentorship.notify.StillTrue;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.request.RequestBook;
import org.openmentorship.shared.Events;

/** All the tables: they hear what happens, and know of each letter whether it still says what is so. */
public final class Tidings implements StillTrue {
    private final Map<Subject, Table<?, ?>> tables = new EnumMap<>(Subject.class);

    public Tidings(ProgrammeBook programmes, RequestBook requests) {
        Audience audience = new Audience(programmes);
        tables.put(Subject.REQUEST, RequestTidings.table(audience, requests));
    }

    public Tidings listen(Events events, Letters letters) {
        tables.values().forEach(table -> table.listen(events, letters));
        return this;
    }

    @Override
    public Optional<Facts> test(Letter letter) {
        return Optional.ofNullable(tables.get(letter.matter().subject())).flatMap(table -> table.test(letter));
    }
}
