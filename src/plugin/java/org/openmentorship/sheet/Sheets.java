package org.openmentorship.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** All tables that were lent, by their names. */
public final class Sheets {
    private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();
    private final BiPredicate<Visitor, String> coordinates;

    /** Says who coordinates the programme of a key, or refuses whoever may not even see it. */
    public Sheets(BiPredicate<Visitor, String> coordinates) {
        this.coordinates = coordinates;
    }

    public Sheets lend(String name, Sheet sheet) {
        sheets.put(name, sheet);
        return this;
    }

    /** The name as it was lent under, or none. */
    public String known(String name) {
        return sheets.keySet().stream()
                .filter(one -> one.equals(name))
                .findFirst()
                .orElse("");
    }

    public Sheet.Table open(Visitor visitor, String name, String programme) {
        Refused.ifAnonymous(visitor);
        Sheet sheet = Optional.ofNullable(sheets.get(name))
                .orElseThrow(() -> new Refused(Why.UNKNOWN, "mentorship.sheet.unknown"));
        String key = programme == null ? "" : programme;
        if (!coordinates.test(visitor, key)) {
            throw new Refused(Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator");
        }
        return sheet.open(visitor, key);
    }
}
