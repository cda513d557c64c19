package org.openmentorship.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
                case AGREED, REDIRECTED, WITHDRAWN, EXPIRED -> Set.of(OPEN);
            };
        }

        /** On the board for everybody who sees the space. */
        public boolean shown() {
            return this == OPEN || this == IN_DISCUSSION;
        }
    }

    /** What the mentee writes: answers by question, skills and checks by id. */
    public record Draft(String title, Map<String, String> answers, List<String> skills, int weeks, Set<String> checks) {
        public Draft {
            title = title == null ? "" : title;
            answers = answers == null ? Map.of() : java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
            skills = skills == null ? List.of() : List.copyOf(skills);
            checks = checks == null ? Set.of() : Set.copyOf(checks);
        }

        public String answer(String question) {
            return answers.getOrDefault(question, "");
        }
    }

    /** Where a coordinator has pointed the mentee instead, and the kind words with it. */
    public record Redirect(String alternative, String message) {}

    /** The request in its next state; impossible moves are refused. */
    public Request to(State next, Instant now) {
        if (!state.next().contains(next)) {
            throw new Refused(Refused.Why.CLOSED, "mentorship.request.problem.state." + state.name());
        }
        Instant opened = next == State.OPEN && openedAt == null ? now : openedAt;
        return new Request(
                id,
                version + 1,
                programme,
                owner,
                draft,
                next,
                createdAt,
                opened,
                now,
                offers,
                next == State.OPEN ? null : redirect,
                turn + 1);
    }

    public Request write(Draft newDraft, Instant now) {
        return new Request(
                id,
                version + 1,
                programme,
                owner,
                newDraft,
                state,
                createdAt,
                openedAt,
                now,
                offers,
                redirect,
                turn + 1);
    }

    public Request redirectedTo(Redirect newRedirect, Instant now) {
        Request moved = to(State.REDIRECTED, now);
        return new Request(
                id,
                moved.version,
                programme,
                owner,
                draft,
                moved.state,
                createdAt,
                openedAt,
                now,
                offers,
                newRedirect,
                moved.turn);
    }

    /** Another number of standing offers: a turn, but no new version, so that an edit under way still fits. */
    public Request withOffers(int standing, boolean newTurn) {
        return new Request(
                id,
                version,
                programme,
                owner,
                draft,
                state,
                createdAt,
                openedAt,
                changedAt,
                standing,
                redirect,
                newTurn ? turn + 1 : turn);
    }
}
