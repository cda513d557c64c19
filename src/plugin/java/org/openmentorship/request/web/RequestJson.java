package org.openmentorship.request.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmentorship.programme.Guidance.Alternative;
import org.openmentorship.programme.Programme;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.Draft;
import org.openmentorship.request.RequestDesk.Save;
import org.openmentorship.request.RequestRules.Misfit;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Words;

/** The shapes of requests and offers outside. */
final class RequestJson {
    private RequestJson() {}

    /** What the form sends. */
    record Form(
            String programme,
            String submissionKey,
            int version,
            String title,
            Map<String, String> answers,
            List<String> skills,
            int weeks,
            Set<String> checks,
            PersonKey wished,
            boolean submit,
            boolean anyway) {
        Save save(Integer id, int seen) {
            Draft draft = new Draft(title, answers, skills, weeks, checks, 0, wished);
            return new Save(id, submissionKey, seen, programme, draft, submit, anyway);
        }
    }

    /** A change of a request by whoever has seen this version. */
    record Seen(int version) {}

    /** Where a coordinator points to. */
    record Redirection(int version, String alternative, String message) {}

    /** Nothing has to be said. */
    record Nothing() {}

    /** What a mentor says. */
    record Message(String message) {}

    /** What was kept, and why it may not fit. */
    record SavedOut(int id, int version, Request.State state, List<MisfitOut> misfits) {}

    /** A misfit in the reader’s words. */
    record MisfitOut(String field, String message, Alternative alternative) {
        static MisfitOut of(Misfit misfit, Programme programme, Words words) {
            String sentence = words.say(misfit.key(), misfit.values());
            return new MisfitOut(
                    misfit.field(),
                    misfit.text().isEmpty() ? sentence : sentence + " " + misfit.text(),
                    programme.guidance().alternative(misfit.alternative()).orElse(null));
        }
    }

    /** A request as it is told to whoever may see it; owner and wish are left out for those who may not know. */
    record RequestOut(
            int id,
            int version,
            String programme,
            PersonKey owner,
            String title,
            Map<String, String> answers,
            List<String> skills,
            int weeks,
            Set<String> checks,
            PersonKey wished,
            Request.State state,
            Instant openedAt,
            Instant changedAt,
            int offers) {
        static RequestOut of(Request request, boolean withOwner, boolean withWish) {
            Draft draft = request.draft();
            return new RequestOut(
                    request.id(),
                    request.version(),
                    request.programme(),
                    withOwner ? request.owner() : null,
                    draft.title(),
                    draft.answers(),
                    draft.skills(),
                    draft.weeks(),
                    draft.checks(),
                    withWish ? draft.wished() : null,
                    request.state(),
                    request.openedAt(),
                    request.changedAt(),
                    request.offers());
        }
    }

    /** A page of the board. */
    record BoardOut(List<RequestOut> requests, String next) {}

    /** A page of the offers that the visitor may see, oldest first. */
    record OffersOut(List<OfferOut> offers, String next) {
        private static final int MOST = 200;

        static OffersOut of(List<Offer> offers, int after) {
            List<OfferOut> page = offers.stream()
                    .filter(one -> one.id() > after)
                    .limit(MOST + 1)
                    .map(OfferOut::of)
                    .toList();
            return page.size() <= MOST
                    ? new OffersOut(page, "")
                    : new OffersOut(
                            page.subList(0, MOST),
                            String.valueOf(page.get(MOST - 1).id()));
        }
    }

    /** An offer as it is told to whoever may see it. */
    record OfferOut(int id, int request, PersonKey mentor, String message, Offer.State state, Instant at) {
        static OfferOut of(Offer offer) {
            return new OfferOut(
                    offer.id(), offer.request(), offer.mentor(), offer.message(), offer.state(), offer.at());
        }
    }
}
