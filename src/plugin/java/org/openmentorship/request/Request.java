package org.openmentorship.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.Refused;

/** A mentee’s wish with a project; the version counts what its owner sees change, the turn every write, offers included. */
public record Request(
        int id,
        int version,
        String programme,
        PersonKey owner,
        Draft draft,
        State state,
        Instant createdAt,
        Instant openedAt,
        Instant changedAt,
        int offers,
        Redirect redirect,
        int turn) {

    /** Where a request stands, and where it may go from there. */
    public enum State {
        DRAFT,
        OPEN,
        IN_DISCUSSION,
        AGREED,
        REDIRECTED,
        WITHDRAWN,
        EXPIRED;

        public Set<State> next() {
            return switch (this) {
                case DRAFT -> Set.of(OPEN, WITHDRAWN);
                case OPEN -> Set.of(IN_DISCUSSION, REDIRECTED, WITHDRAWN, EXPIRED);
                case IN_DISCUSSION -> Set.of(OPEN, AGREED, WITHDRAWN);
                case AGREED -> Set.of(OPEN, WITHDRAWN);
                case REDIRECTED, WITHDRAWN, EXPIRED -> Set.of(OPEN);
            };
        }

        /** On the board for everybody who sees the space. */
        public boolean shown() {
            return this == OPEN || this == IN_DISCUSSION;
        }
    }

    /**
     * What the mentee writes: answers by question, skills and checks by id, and to which edition of the form.
     *
     * @param wished the mentor whom they would like, or null
     */
    public record Draft(
            String title,
            Map<String, String> answers,
            List<String> skills,
            int weeks,
            Set<String> checks,
            int edition,
            PersonKey wished) {
        /** To the first edition of a form. */
        public Draft(String title, Map<String, String> answers, List<String> skills, int weeks, Set<String> checks) {
            this(title, answers, skills, weeks, checks, 0, null);
        }

        public Draft {
            title = title == null ? "" : title;
            answers = answers == null ? Map.of() : java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
            skills = skills == null ? List.of() : skills.stream().map(Draft::id).toList();
            checks = checks == null ? Set.of() : checks.stream().map(Draft::id).collect(Collectors.toUnmodifiableSet());
        }

        /** What is not there is no choice, and is refused as one. */
        private static String id(String id) {
            return id == null ? "" : id;
        }

        /** With the answers to questions of before that are asked no more: nothing that somebody wrote is lost. */
        Draft keeping(Draft before, RequestForm form) {
            Map<String, String> all = new TreeMap<>(before.answers);
            all.keySet().removeIf(id -> form.question(id).isPresent());
            all.putAll(answers);
            return new Draft(title, all, skills, weeks, checks, edition, wished);
        }

        /** Whether it says the same, whichever edition it answers. */
        boolean says(Draft other) {
            return new Draft(title, answers, skills, weeks, checks, other.edition, wished).equals(other);
        }

        public String answer(String question) {
            return answers.getOrDefault(question, "");
        }
    }

    /** Where a coordinator has pointed the mentee instead, and the kind words with it. */
    public record Redirect(String alternative, String message) {}

    /** What has happened to a request, and who did it. */
    public sealed interface Event {
        Request request();

        PersonKey actor();

        /** It came to the board. */
        record Submitted(Request request, PersonKey actor) implements Event {}

        /** A mentor could. */
        record OfferMade(Request request, Offer offer, PersonKey actor) implements Event {}

        /** A mentor could not after all; {@code offer} is as it was before. */
        record OfferWithdrawn(Request request, Offer offer, PersonKey actor) implements Event {}

        /** The mentee has accepted, and the two learn how to reach each other. */
        record Introduced(Request request, Offer offer, PersonKey actor) implements Event {}

        /** A coordinator has pointed to a better place; {@code ended} offers stood until then. */
        record Redirected(Request request, List<Offer> ended, PersonKey actor) implements Event {}

        /** The mentee does not want it any more; {@code ended} offers stood until then. */
        record Withdrawn(Request request, List<Offer> ended, PersonKey actor) implements Event {}

        /** It came back to the board; the accepted offer, if there was one, has ended. */
        record Returned(Request request, List<Offer> ended, PersonKey actor) implements Event {}
    }

    /** The request in its next state; impossible moves are refused. */
    public Request to(State next, Instant now) {
        return moved(draft, next, next == State.OPEN ? null : redirect, now);
    }

    /** The request with other words, where it stands. */
    public Request write(Draft words, Instant now) {
        return copy(words, state, redirect, openedAt, now);
    }

    /** A draft that comes to the board. */
    public Request submit(Draft words, Instant now) {
        return moved(words, State.OPEN, null, now);
    }

    public Request redirectTo(Redirect place, Instant now) {
        return moved(draft, State.REDIRECTED, place, now);
    }

    /** Another number of standing offers: a turn, but no new version, so that an edit under way still fits. */
    public Request turnWithOffers(int standing) {
        return new Request(
                id, version, programme, owner, draft, state, createdAt, openedAt, changedAt, standing, redirect,
                turn + 1);
    }

    /** The same turn with another number of standing offers. */
    public Request withOffers(int standing) {
        return new Request(
                id, version, programme, owner, draft, state, createdAt, openedAt, changedAt, standing, redirect, turn);
    }

    public Request withId(int newId) {
        return new Request(
                newId, version, programme, owner, draft, state, createdAt, openedAt, changedAt, offers, redirect, turn);
    }

    private Request moved(Draft words, State next, Redirect place, Instant now) {
        if (!state.next().contains(next)) {
            throw new Refused(Refused.Why.CLOSED, "mentorship.request.problem.state." + state.name());
        }
        return copy(words, next, place, next == State.OPEN && openedAt == null ? now : openedAt, now);
    }

    private Request copy(Draft words, State next, Redirect place, Instant opened, Instant now) {
        return new Request(
                id, version + 1, programme, owner, words, next, createdAt, opened, now, offers, place, turn + 1);
    }
}
