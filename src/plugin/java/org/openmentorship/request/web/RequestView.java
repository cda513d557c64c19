package org.openmentorship.request.web;

import java.util.List;
import java.util.Optional;
import org.openmentorship.programme.Guidance.Alternative;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.request.Offer;
import org.openmentorship.request.OfferDesk.Introduction;
import org.openmentorship.request.Request;
import org.openmentorship.request.RequestAccess;
import org.openmentorship.request.web.BoardFilter.Choice;
import org.openmentorship.request.web.BoardView.Card;
import org.openmentorship.request.web.BoardView.Reader;
import org.openmentorship.request.web.BoardView.Said;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.web.Words;

/** One request in full, with what the reader may know of its offers and may do with it. */
public record RequestView(
        Card card,
        String backUrl,
        String editUrl,
        List<Said> said,
        List<Choice> checks,
        List<OfferRow> offers,
        int myOffer,
        String myMessage,
        String reasonKey,
        Meeting introduction,
        Better better,
        List<String> doubts,
        List<Line> history,
        Rights rights) {

    /** An offer as the mentee and coordinators see it. */
    public record OfferRow(
            int id,
            String name,
            String profile,
            String picture,
            String when,
            String message,
            String stateKey,
            String tone,
            boolean mayAccept) {}

    /** The other of two who are introduced. */
    public record Meeting(String name, String profile, String picture, String email) {
        static final Meeting NONE = new Meeting("", "", "", "");

        static Meeting of(Introduction one, Optional<Person> person) {
            return new Meeting(
                    one.contact().name(),
                    person.map(Person::profilePath).orElse(""),
                    person.map(Person::picturePath).orElse(""),
                    one.contact().email());
        }
    }

    /** Where a coordinator has pointed instead. */
    public record Better(String message, String label, String url) {
        static final Better NONE = new Better("", "", "");
    }

    /** Something that happened. */
    public record Line(String when, String iso, String text) {}

    /** What the reader may do with the request, besides offering. */
    public record Rights(boolean offersSeen, boolean accept, boolean goesBack, boolean redirect, boolean withdraw) {
        static Rights of(Reader reader, Request request, List<Offer> offers) {
            var visitor = reader.visitor();
            var standing = reader.standing();
            boolean goesOn = offers.stream().anyMatch(one -> one.state() == Offer.State.ACCEPTED);
            return new Rights(
                    request.state().shown() && RequestAccess.maySeeOffers(visitor, standing, request),
                    visitor.is(request.owner()) && request.state() == Request.State.OPEN,
                    RequestAccess.mayReturn(visitor, standing, request),
                    RequestAccess.mayRedirect(visitor, standing, request),
                    RequestAccess.mayWithdraw(visitor, request, goesOn));
        }
    }

    /** Under each question as it was when it was answered; one that is asked no more is shown where there is an answer. */
    static List<Said> said(RequestForm form, Request request, Words words) {
        return form.asked(request.draft().edition()).stream()
                .map(one -> new Said(one.text(), answer(one, request, words)))
                .filter(one -> !one.answer().isEmpty()
                        || form.questions().stream()
                                .anyMatch(asked -> asked.text().equals(one.question())))
                .toList();
    }

    /** A tick and a day in the reader’s words. */
    static String answer(RequestForm.Question question, Request request, Words words) {
        String answer = request.draft().answer(question.id());
        return switch (question.type()) {
            case TICK -> answer.isEmpty() ? "" : words.text("mentorship.request.form.yes");
            case DATE -> answer.isEmpty() ? "" : words.day(java.time.LocalDate.parse(answer));
            case SEVERAL -> answer.replace("\n", ", ");
            default -> answer;
        };
    }

    static List<Choice> checks(RequestForm form, Request request) {
        return form.checks().stream()
                .map(one -> new Choice(
                        one.id(), one.text(), request.draft().checks().contains(one.id())))
                .toList();
    }

    static OfferRow row(Offer offer, Optional<Person> mentor, Words words, boolean mayAccept) {
        boolean open = offer.state() == Offer.State.OFFERED;
        return new OfferRow(
                offer.id(),
                mentor.map(Person::name).orElseGet(() -> words.text("mentorship.request.somebody")),
                mentor.map(Person::profilePath).orElse(""),
                mentor.map(Person::picturePath).orElse(""),
                words.date(offer.at()),
                offer.message(),
                open ? "" : "mentorship.request.offer-state." + offer.state(),
                offer.state() == Offer.State.ACCEPTED ? "aui-lozenge-success" : "",
                mayAccept);
    }

    static Better better(Request request, Optional<Alternative> alternative) {
        return request.redirect() == null
                ? Better.NONE
                : new Better(
                        request.redirect().message(),
                        alternative.map(Alternative::label).orElse(""),
                        alternative.map(Alternative::url).orElse(""));
    }

    public boolean introduced() {
        return !introduction.equals(Meeting.NONE);
    }

    public boolean redirected() {
        return !better.equals(Better.NONE);
    }

    public boolean hasChecks() {
        return !checks.isEmpty();
    }

    public boolean hasOffers() {
        return !offers.isEmpty();
    }

    /** Offers that wait for an answer come before everything else. */
    public boolean offersFirst() {
        return rights.accept() && hasOffers();
    }

    public boolean hasDoubts() {
        return !doubts.isEmpty();
    }

    public boolean hasHistory() {
        return !history.isEmpty();
    }

    public boolean hasActions() {
        return !editUrl.isEmpty() || rights.goesBack() || rights.redirect() || rights.withdraw();
    }
}
