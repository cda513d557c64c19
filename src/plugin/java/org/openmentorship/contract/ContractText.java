package org.openmentorship.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmentorship.shared.PersonKey;

/**
 * The words of a programme’s contracts: each change makes a new version, and no version ever changes.
 *
 * <p>Texts named “storage” are in wiki storage format. {@code validUntil} may be null: then it is valid without end.
 */
public record ContractText(String programme, int version, PersonKey author, Instant at, Words words) {

    /** What the coordinator writes; {@code language} is a BCP 47 tag. */
    public record Words(
            String language,
            LocalDate validUntil,
            String title,
            String introStorage,
            List<Clause> clauses,
            List<Field> fields,
            List<String> atTheEnd,
            List<String> reminders) {
        public Words {
            clauses = list(clauses);
            fields = list(fields);
            atTheEnd = list(atTheEnd);
            reminders = list(reminders);
        }

        private static <T> List<T> list(List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    /** One clause: a title and its text in storage format. */
    public record Clause(String title, String storage) {}

    /** Something that both agree in their own words before they sign. */
    public record Field(String id, String label, String help, boolean required) {}
}
