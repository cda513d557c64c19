package org.openmentorship.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.plan.Asking;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;

/**
 * What the people of an introduction agree: first an outline that they fill together, then terms that they sign.
 *
 * <p>{@code version} counts the terms that were proposed, {@code turn} every write. {@code words} are those with which
 * somebody has asked for other terms, until there are some.
 */
public record Contract(
        int id,
        String programme,
        int request,
        int offer,
        State state,
        List<Party> parties,
        Outline outline,
        String words,
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

        /** Not all have signed yet, and it has not ended. */
        public boolean open() {
            return this == OUTLINE || this == PROPOSED;
        }
    }

    /** On which side somebody is; the name of the constant is the meaning of a signature. Buddies are on both, and sign nothing. */
    public enum Role {
        MENTEE,
        MENTOR,
        BUDDY;

        /** What it is called in this programme. */
        public Role in(Programme programme) {
            return programme.plan().buddies() ? BUDDY : this;
        }
    }

    /** Somebody who signs; the first of each side were introduced and stay, others may leave before all have signed. */
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
        words = words == null ? "" : words;
    }

    /** What an introduction begins with. */
    static Contract between(Programme programme, Request request, Offer offer, PersonKey actor, Instant now) {
        List<Party> two =
                List.of(new Party(request.owner(), Role.MENTEE, true), new Party(offer.mentor(), Role.MENTOR, true));
        return new Contract(
                0,
                programme.key(),
                request.id(),
                offer.id(),
                State.OUTLINE,
                two,
                proposal(programme, request.draft(), LocalDate.ofInstant(now, ZoneOffset.UTC)),
                "",
                0,
                1,
                actor,
                now,
                now,
                null);
    }

    /** The project as it was asked for, from today for as long as is usual here. */
    private static Outline proposal(Programme programme, Request.Draft draft, LocalDate today) {
        String description = programme.form().asked(draft.edition()).stream()
                .filter(question -> question.type() != Asking.TICK)
                .map(question -> draft.answer(question.id()))
                .filter(answer -> !answer.isEmpty())
                .collect(Collectors.joining("\n\n"));
        int fits = Math.min(ContractText.TEXT, description.codePointCount(0, description.length()));
        return new Outline(
                draft.title(),
                description.substring(0, description.offsetByCodePoints(0, fits)),
                null,
                today,
                today.plusWeeks(programme.profile().weeks()),
                programme.running().hoursAWeek(),
                programme.running().meetEveryWeeks());
    }

    /** What the project is called. */
    public String title() {
        return outline.title();
    }

    public Optional<Party> party(PersonKey person) {
        return parties.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public Contract withId(int newId) {
        return new Contract(
                newId, programme, request, offer, state, parties, outline, words, version, turn, lastBy, lastAt,
                openedAt, signedAt);
    }

    Contract write(Outline other, PersonKey by, Instant at) {
        return turned(state, parties, other, words, version, by, at);
    }

    Contract join(Party party, PersonKey by, Instant at) {
        List<Party> more = Stream.concat(parties.stream(), Stream.of(party)).toList();
        return turned(state, more, outline, words, version, by, at);
    }

    /** Without this party; terms that name them are no longer proposed. */
    Contract leave(Party party, PersonKey by, Instant at) {
        List<Party> fewer = parties.stream().filter(one -> !one.equals(party)).toList();
        return turned(State.OUTLINE, fewer, outline, words, version, by, at);
    }

    Contract propose(Outline checked, PersonKey by, Instant at) {
        return to(State.PROPOSED).turned(State.PROPOSED, parties, checked, "", version + 1, by, at);
    }

    Contract reopen(String why, PersonKey by, Instant at) {
        return to(State.OUTLINE).turned(State.OUTLINE, parties, outline, why, version, by, at);
    }

    Contract sign(boolean last, PersonKey by, Instant at) {
        State next = last ? State.SIGNED : State.PROPOSED;
        return (last ? to(State.SIGNED) : this).turned(next, parties, outline, words, version, by, at);
    }

    Contract close(PersonKey by, Instant at) {
        return to(State.CLOSED).turned(State.CLOSED, parties, outline, words, version, by, at);
    }

    /** Itself, where the move is possible. */
    private Contract to(State next) {
        if (!state.next().contains(next)) {
            throw new Refused(Refused.Why.CLOSED, "mentorship.contract.problem.state." + state.name());
        }
        return this;
    }

    private Contract turned(
            State next, List<Party> all, Outline written, String why, int terms, PersonKey by, Instant at) {
        return new Contract(
                id,
                programme,
                request,
                offer,
                next,
                all,
                written,
                why,
                terms,
                turn + 1,
                by,
                at,
                openedAt,
                next == State.SIGNED ? at : signedAt);
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
