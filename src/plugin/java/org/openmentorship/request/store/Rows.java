package org.openmentorship.request.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.Request.Redirect;
import org.openmentorship.request.Request.State;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Documents;

/** Requests and offers as rows, and back. */
final class Rows {
    /** The part of a draft that is kept as a document. */
    record Words(Map<String, String> answers, List<String> skills, Set<String> checks, int edition, PersonKey wished) {}

    /** Where drafts lie that were thrown away. */
    static final String DISCARDED = "DISCARDED";

    private Rows() {}

    static Request request(RequestEntity row) {
        Words words = Documents.read(row.getWords(), Words.class);
        String title = row.getTitle() == null ? "" : row.getTitle();
        return new Request(
                row.getID(),
                row.getVersion(),
                row.getProgramme(),
                new PersonKey(row.getOwnerKey()),
                new Draft(
                        title,
                        words.answers(),
                        words.skills(),
                        row.getWeeks(),
                        words.checks(),
                        words.edition(),
                        words.wished()),
                State.valueOf(row.getState()),
                Instant.ofEpochMilli(row.getCreatedAt()),
                row.getOpenedAt() == 0 ? null : Instant.ofEpochMilli(row.getOpenedAt()),
                Instant.ofEpochMilli(row.getChangedAt()),
                row.getOffers(),
                row.getRedirectTo() == null ? null : new Redirect(row.getRedirectTo(), row.getRedirectWords()),
                row.getTurn());
    }

    static Map<String, Object> row(Request request, String submission) {
        Map<String, Object> row = new HashMap<>();
        row.put("VERSION", request.version());
        row.put("TURN", request.turn());
        row.put("PROGRAMME", request.programme());
        row.put("OWNER_KEY", request.owner().value());
        row.put("SUBMISSION", submission);
        row.put("TITLE", request.draft().title());
        row.put("WORDS", words(request.draft()));
        row.put("SEARCH_TEXT", searchText(request.draft()));
        row.put("WEEKS", request.draft().weeks());
        row.put("STATE", request.state().name());
        row.put("SHELF", shelf(request));
        row.put("CREATED_AT", request.createdAt().toEpochMilli());
        row.put("OPENED_AT", millis(request.openedAt()));
        row.put("NEWNESS", -millis(request.openedAt()));
        row.put("CHANGED_AT", request.changedAt().toEpochMilli());
        row.put("OFFERS", request.offers());
        return row;
    }

    static void fill(RequestEntity row, Request request) {
        row.setVersion(request.version());
        row.setTurn(request.turn());
        row.setTitle(request.draft().title());
        row.setWords(words(request.draft()));
        row.setSearchText(searchText(request.draft()));
        row.setWeeks(request.draft().weeks());
        row.setState(request.state().name());
        row.setShelf(shelf(request));
        row.setOpenedAt(millis(request.openedAt()));
        row.setNewness(-millis(request.openedAt()));
        row.setChangedAt(request.changedAt().toEpochMilli());
        row.setOffers(request.offers());
        row.setRedirectTo(request.redirect() == null ? null : request.redirect().alternative());
        row.setRedirectWords(
                request.redirect() == null ? null : request.redirect().message());
    }

    static Offer offer(OfferEntity row) {
        return new Offer(
                row.getID(),
                row.getRequestNumber(),
                new PersonKey(row.getMentorKey()),
                row.getMessage() == null ? "" : row.getMessage(),
                Offer.State.valueOf(row.getState()),
                Instant.ofEpochMilli(row.getOfferedAt()),
                row.getVersion());
    }

    static Map<String, Object> row(Offer offer) {
        return Map.of(
                "REQUEST_NUMBER", offer.request(),
                "MENTOR_KEY", offer.mentor().value(),
                "STANDING_KEY", standingKey(offer.request(), offer.mentor()),
                "MESSAGE", offer.message(),
                "STATE", offer.state().name(),
                "OFFERED_AT", offer.at().toEpochMilli(),
                "VERSION", offer.version());
    }

    static String standingKey(int request, PersonKey mentor) {
        return request + ":" + mentor.value();
    }

    /** A draft that was thrown away lies where nobody looks. */
    private static String shelf(Request request) {
        return discarded(request) ? DISCARDED : shelf(request.state());
    }

    static boolean discarded(Request request) {
        return request.openedAt() == null && request.state() != State.DRAFT;
    }

    /** What the board shows together lies together. */
    static String shelf(State state) {
        return state.shown() ? "BOARD" : state.name();
    }

    private static String words(Draft draft) {
        return Documents.write(
                new Words(draft.answers(), draft.skills(), draft.checks(), draft.edition(), draft.wished()));
    }

    private static String searchText(Draft draft) {
        return (draft.title() + "\n" + String.join("\n", draft.answers().values())).toLowerCase(Locale.ROOT);
    }

    private static long millis(Instant instant) {
        return instant == null ? 0 : instant.toEpochMilli();
    }
}
