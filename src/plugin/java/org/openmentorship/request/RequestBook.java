package org.openmentorship.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmentorship.request.Request.State;
import org.openmentorship.shared.PersonKey;

/** Where requests and offers are kept. */
public interface RequestBook {
    Optional<Request> find(int id);

    /** What the owner has sent with this submission key before. */
    Optional<Request> sent(PersonKey owner, String submissionKey);

    /** Keeps a new request and gives it its id. */
    Request insert(Request request, String submissionKey);

    void update(Request request);

    /** Only what has been on the board once. */
    Board board(BoardQuery query);

    /** What somebody has asked for in a programme, newest first, at most 200; without a programme everywhere. */
    List<Request> owned(PersonKey owner, String programme);

    /** The open requests that somebody’s offers stand on, newest offer first, at most 50; without a programme everywhere. */
    List<Request> offered(PersonKey mentor, String programme);

    /** How many open requests ask for each skill, where there are any; in one statement. */
    Map<String, Integer> wanted(String programme);

    /** When those came to the board that came since then, in no order; in one statement. */
    List<Instant> asked(String programme, Instant since);

    /** How many requests name each of these skills, in whatever state, where any do; in one statement. */
    Map<String, Integer> naming(String programme, Collection<String> skills);

    /** How many are open, by programme; in one statement. */
    Map<String, Integer> open(Collection<String> programmes);

    /** How many are in each of these states; besides drafts only what has been on the board once. */
    Map<State, Integer> counts(String programme, Set<State> states);

    /** The ids of those in these states that nobody has touched since, after this id. */
    List<Integer> untouched(Set<State> states, Instant since, int after, int most);

    /** With its offers, for ever. */
    void remove(int id);

    Optional<Offer> findOffer(int id);

    Offer insert(Offer offer);

    void update(Offer offer);

    /** All offers on a request, oldest first. */
    List<Offer> offersOf(int request);

    /** The standing offers that somebody has made on any of these requests. */
    List<Offer> myOffers(PersonKey mentor, Collection<Integer> requests);

    /** How a board is ordered. */
    enum Sort {
        NEWEST,
        OLDEST,
        SHORTEST,
        FEWEST_OFFERS
    }

    /** What of a programme’s requests is wanted; empty texts and null weeks do not filter. */
    record BoardQuery(
            String programme,
            Set<State> states,
            String skill,
            String text,
            Integer weeksAtMost,
            Sort sort,
            String after,
            int limit) {
        public static final int DEFAULT = 50;
        public static final int MOST = 200;

        public BoardQuery {
            states = Set.copyOf(states);
            skill = plain(skill);
            text = plain(text);
            sort = sort == null ? Sort.NEWEST : sort;
            after = after == null ? "" : after;
            limit = limit < 1 ? DEFAULT : Math.min(limit, MOST);
        }

        /** Without signs that nobody types and that a database does not take. */
        private static String plain(String asked) {
            return asked == null ? "" : asked.replaceAll("\\p{Cc}", " ").strip();
        }

        /** Another page of the same, so long at most. */
        public BoardQuery page(String place, int most) {
            return new BoardQuery(programme, states, skill, text, weeksAtMost, sort, place, most);
        }

        public BoardQuery in(Set<State> otherStates) {
            return in(programme, otherStates);
        }

        public BoardQuery in(String otherProgramme, Set<State> otherStates) {
            return new BoardQuery(otherProgramme, otherStates, skill, text, weeksAtMost, sort, after, limit);
        }
    }

    /** One page; {@code next} leads to the one after it and is empty at the end. */
    record Board(List<Request> requests, String next) {
        public Board {
            requests = List.copyOf(requests);
        }
    }
}
