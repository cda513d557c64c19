package org.openmentorship.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openmentorship.shared.PersonKey;

/**
 * What the people of an introduction agree: first an outline that they fill together, then terms that they sign.
 *
 * <p>{@code version} counts the terms that were proposed, {@code turn} every write.
 */
public record Contract(
        int id,
        String programme,
        int request,
        int offer,
        State state,
        List<Party> parties,
        Outline outline,
        int version,
        int turn,
        PersonKey lastBy,
        Instant lastAt,
        Instant openedAt,
        Instant signedAt) {

    /** Where a contract stands, and where it may go from there; closed ones ended before all had signed. */
    public enum State {
        OUTLINE,
        PROPOSED,
        SIGNED,
        CLOSED;

        public Set<State> next() {
            return switch (this) {
                case OUTLINE -> Set.of(PROPOSED, CLOSED);
                case PROPOSED -> Set.of(OUTLINE, SIGNED, CLOSED);
                case SIGNED, CLOSED -> Set.of();
            };
        }
    }

    /** On which side somebody signs; the name of the constant is the meaning of the signature. */
    public enum Role {
        MENTEE,
        MENTOR
    }

    /** Somebody who signs; the first of each side were introduced and stay, others may leave before they have signed. */
    public record Party(PersonKey person, Role role, boolean first) {}

    /** What the parties agree; answers by the ids of the text’s fields; {@code meetEveryWeeks} 0 means as needed. */
    public record Outline(
            String title,
            String description,
            Map<String, String> answers,
            LocalDate start,
            LocalDate end,
            int hoursAWeek,
            int meetEveryWeeks) {
        public Outline {
            title = title == null ? "" : title;
            description = description == null ? "" : description;
            answers = answers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(answers));
        }

        public String answer(String field) {
            return answers.getOrDefault(field, "");
        }
    }

    public Contract {
        parties = List.copyOf(parties);
    }

    /** What the project is called. */
    public String title() {
        return outline.title();
    }

    public Optional<Party> party(PersonKey person) {
        return parties.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** What has happened to a contract, and who did it. */
    public sealed interface Event {
        Contract contract();

        PersonKey actor();

        /** Two were introduced, and may begin to fill the outline. */
        record Opened(Contract contract, PersonKey actor) implements Event {}

        /** Somebody has written in the outline. */
        record Outlined(Contract contract, PersonKey actor) implements Event {}

        /** Somebody came to be a party, or left before signing. */
        record PartiesChanged(Contract contract, PersonKey actor, PersonKey person, boolean joined) implements Event {}

        /** There are terms to read and sign. */
        record Proposed(Contract contract, Terms terms, PersonKey actor) implements Event {}

        /** A party wants other terms; {@code words} may be empty. */
        record Reopened(Contract contract, PersonKey actor, String words) implements Event {}

        /** One has signed, others have not yet. */
        record SignedByOne(Contract contract, PersonKey actor) implements Event {}

        /** All parties have signed the same terms. */
        record Signed(Contract contract, Terms terms, PersonKey actor) implements Event {}

        /** It ended before all had signed. */
        record Closed(Contract contract, PersonKey actor) implements Event {}
    }
}
