package org.openmentorship.request.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmentorship.person.Standing;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.RequestForm;
import org.openmentorship.request.Offer;
import org.openmentorship.request.Request;
import org.openmentorship.request.Request.State;
import org.openmentorship.request.RequestAccess;
import org.openmentorship.request.RequestRoom.Guest;
import org.openmentorship.request.RequestRules;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Words;

/** The board as somebody sees it. */
public record BoardView(
        String programmeName,
        boolean programmeOpen,
        boolean buddies,
        int open,
        int inDiscussion,
        String askUrl,
        List<Mine> mine,
        List<Tab> tabs,
        BoardFilter filter,
        List<Card> cards,
        boolean table,
        String cardsUrl,
        String tableUrl,
        String firstUrl,
        String nextUrl,
        String reasonKey,
        String emptyKey) {

    /** One of the visitor’s own requests. */
    public record Mine(String title, String url, String stateKey, String tone, String note) {}

    /** A list that can be looked at, or only counted when there is no address. */
    public record Tab(String key, int count, String url, boolean current) {}

    /** A question and what was answered. */
    public record Said(String question, String answer) {}

    /** Who looks, in which standing, at which programme, in which words. */
    record Reader(Guest guest, Words words, Here here) {
        Visitor visitor() {
            return guest.visitor();
        }

        Standing standing() {
            return guest.standing();
        }

        Programme programme() {
            return guest.programme();
        }
    }

    /** Whose request it is, and whom they would like. */
    record Names(String owner, String wished) {}

    /** One request in short. */
    public record Card(
            int id,
            int version,
            String title,
            String url,
            String stateKey,
            String tone,
            String age,
            List<Said> said,
            List<String> skills,
            String weeks,
            String offers,
            boolean yours,
            boolean mayOffer,
            String offered,
            String owner,
            String wish,
            boolean mayRedirect,
            boolean doubtful,
            boolean buddies) {

        /** The names are empty for everybody but coordinators; {@code mine} is the reader’s own offer or null. */
        static Card of(Reader reader, Request request, Offer mine, Names names, List<Said> said) {
            Words words = reader.words();
            boolean free = mine == null && RequestAccess.mayOffer(reader.visitor(), reader.standing(), request);
            return new Card(
                    request.id(),
                    request.version(),
                    BoardView.title(request, words),
                    reader.here().link(java.util.Map.of(BoardFilter.PREFIX + "request", "" + request.id())),
                    BoardView.stateKey(request.state()),
                    BoardView.tone(request.state()),
                    BoardView.age(reader, request),
                    said,
                    BoardView.skills(reader.programme().form(), request),
                    words.text(WORDS + "weeks", request.draft().weeks()),
                    request.state().shown() ? words.text(WORDS + "offers", request.offers()) : "",
                    reader.visitor().is(request.owner()),
                    free && reader.programme().open(),
                    mine == null ? "" : words.text(WORDS + "offered", words.date(mine.at())),
                    names.owner(),
                    BoardView.wish(reader, request, names.wished()),
                    RequestAccess.mayRedirect(reader.visitor(), reader.standing(), request),
                    BoardView.doubtful(reader, request),
                    reader.programme().plan().buddies());
        }

        public String offerKey() {
            return WORDS + (buddies ? "offer.buddy" : "offer");
        }

        /** For output without our style sheet. */
        public String skillList() {
            return String.join(", ", skills);
        }

        public boolean hasSkills() {
            return !skills.isEmpty();
        }
    }

    private static final String WORDS = "mentorship.request.";
    private static final int CLIP = 170;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Whether it looks like a poor fit; said to coordinators only, while they can still point to something better. */
    private static boolean doubtful(Reader reader, Request request) {
        return RequestAccess.mayRedirect(reader.visitor(), reader.standing(), request)
                && !RequestRules.misfits(reader.programme(), request.draft()).isEmpty();
    }

    /** Whom the mentee would like, said kindly to that mentor; empty for those who may not know, and for whom nobody is found. */
    private static String wish(Reader reader, Request request, String name) {
        if (!RequestAccess.maySeeWish(reader.visitor(), reader.standing(), request)) {
            return "";
        }
        if (reader.visitor().is(request.draft().wished())) {
            return reader.words().text(WORDS + "wish.you");
        }
        return name.isEmpty() ? "" : reader.words().text(WORDS + "wish.named", name);
    }

    static String title(Request request, Words words) {
        String title = request.draft().title();
        return title.isEmpty() ? words.text(WORDS + "untitled") : title;
    }

    static String stateKey(State state) {
        return WORDS + "state." + state;
    }

    static String tone(State state) {
        return switch (state) {
            case OPEN -> "aui-lozenge-success";
            case IN_DISCUSSION, AGREED -> "aui-lozenge-inprogress";
            case REDIRECTED -> "aui-lozenge-moved";
            case DRAFT, WITHDRAWN, EXPIRED -> "";
        };
    }

    /** How long it waits; where the reader may come late to it, since when. */
    private static String age(Reader reader, Request request) {
        Instant since = request.openedAt() == null ? request.changedAt() : request.openedAt();
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(since, Instant.now()));
        return reader.here().live()
                ? reader.words().text(WORDS + "age", days)
                : reader.words().date(since);
    }

    private static List<String> skills(RequestForm form, Request request) {
        return request.draft().skills().stream()
                .map(id -> form.skill(id).map(RequestForm.Skill::label).orElse(id))
                .toList();
    }

    /** The first answer and the last one: what it is about, and what a mentor is asked to do. */
    static List<Said> inShort(RequestForm form, Request request, Words words) {
        List<RequestForm.Question> questions = form.asked(request.draft().edition()).stream()
                .filter(one -> !request.draft().answer(one.id()).isEmpty())
                .toList();
        if (questions.isEmpty()) {
            return List.of();
        }
        List<RequestForm.Question> shown =
                questions.size() == 1 ? questions : List.of(questions.get(0), questions.get(questions.size() - 1));
        return shown.stream()
                .map(one -> new Said(one.text(), clip(RequestView.answer(one, request, words))))
                .filter(one -> !one.answer().isEmpty())
                .toList();
    }

    static String clip(String text) {
        String line = beginning(text);
        if (line.codePointCount(0, line.length()) <= CLIP) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, CLIP));
        int space = cut.lastIndexOf(' ');
        return (space > CLIP / 2 ? cut.substring(0, space) : cut) + " …";
    }

    /** On one line; what would be clipped anyway need not be looked at. */
    private static String beginning(String text) {
        StringBuilder line = new StringBuilder();
        Matcher space = SPACE.matcher(text);
        int from = 0;
        while (line.length() <= 2 * CLIP && space.find()) {
            line.append(text, from, space.start()).append(' ');
            from = space.end();
        }
        return line.length() <= 2 * CLIP
                ? line.append(text, from, text.length()).toString()
                : line.toString();
    }

    public String titleKey() {
        return buddies ? "mentorship.request.board.buddies" : "mentorship.request.board.title";
    }

    public String askKey() {
        return WORDS + (buddies ? "board.ask.buddy" : "board.ask");
    }

    public boolean hasMine() {
        return !mine.isEmpty();
    }

    public boolean hasTabs() {
        return tabs.size() > 1;
    }

    public boolean hasCards() {
        return !cards.isEmpty();
    }

    public boolean hasPages() {
        return !firstUrl.isEmpty() || !nextUrl.isEmpty();
    }
}
