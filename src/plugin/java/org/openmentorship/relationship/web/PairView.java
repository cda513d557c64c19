package org.openmentorship.relationship.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.openmentorship.meetup.Meetup;
import org.openmentorship.meetup.Meetup.Talk;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.plan.Rounds.Stand;
import org.openmentorship.plan.Weeks;
import org.openmentorship.relationship.Diary.Look;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipAccess.Rights;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.relationship.RelationshipBook.Note;
import org.openmentorship.relationship.web.MineView.Fact;
import org.openmentorship.relationship.web.MineView.Partner;
import org.openmentorship.relationship.web.MineView.Reader;
import org.openmentorship.shared.web.Words;

/** One pair with all that the reader may know of it and may do. */
public record PairView(
        int id,
        int turn,
        String programme,
        String title,
        String stateKey,
        String tone,
        List<Partner> people,
        List<Fact> facts,
        Progress progress,
        String standing,
        String waiting,
        boolean yours,
        Door contract,
        Meeting meeting,
        List<NoteRow> notes,
        Gained mine,
        List<Gained> gained,
        Longer longer,
        String doneBy,
        List<Coming> meetups,
        List<TalkRow> talks,
        Rights rights,
        Ending ending,
        List<Line> history,
        String today) {

    /** How far it is, in weeks where they are counted, and in words. */
    public record Progress(Weeks weeks, String text) {
        static final Progress NONE = new Progress(Weeks.NONE, "");
    }

    /** A way to the contract, or a sentence about why there is none yet. */
    public record Door(String url, String key, String trouble, boolean open) {
        static final Door NONE = new Door("", "", "", false);
    }

    /** The next meeting in the reader’s time zone, as its field wants it. */
    public record Meeting(String input, String zone) {}

    /** A session note; without an address its page is not there yet. */
    public record NoteRow(String day, String title, String author, String url, String trouble) {}

    /** What one member has gained. */
    public record Gained(String name, String impact, String worked, String learned) {
        public boolean said() {
            return !(impact + worked + learned).isBlank();
        }
    }

    /** Another end that is proposed: a sentence, or empty. */
    public record Longer(String text, String end) {}

    /** A meet-up to present at. */
    public record Coming(int id, String text) {}

    /** A talk that stands; only one’s own can be taken back. */
    public record TalkRow(int id, String title, String where, boolean yours) {}

    /** What comes after the end; {@code gone} is whoever has left while the others go on. */
    public record Ending(
            boolean over, boolean gone, boolean mentee, String requestUrl, String askUrl, String boardUrl) {}

    /** Something that happened. */
    public record Line(String when, String iso, String text) {}

    private static final String WORDS = MineView.WORDS;

    /** Its week in the round that it belongs to, else in the time that the two have agreed. */
    static Progress progress(Reader reader, Relationship one, Stand stand) {
        boolean runs = one.state() == State.ACTIVE || one.state() == State.ON_BREAK;
        Weeks own = runs ? Weeks.of(one.plan().start(), one.plan().end(), reader.today()) : Weeks.NONE;
        boolean late = own.counted() && reader.today().isAfter(one.plan().end());
        if (stand != null && !stand.over() && !late && !one.state().ended()) {
            return new Progress(stand.weeks(), MineScreen.inRound(reader.words(), stand));
        }
        String key = WORDS + (late ? "progress.over" : "progress");
        return own.counted() ? new Progress(own, reader.words().text(key, own.week(), own.weeks())) : Progress.NONE;
    }

    static String standing(Reader reader, Relationship one) {
        Words words = reader.words();
        String key = WORDS + "standing." + one.state();
        return switch (one.state()) {
            case AGREED -> words.text(key, words.day(one.plan().start()));
            case ON_BREAK ->
                one.breakUntil() == null ? words.text(key + ".open") : words.text(key, words.day(one.breakUntil()));
            default -> words.text(one.proposed() ? key + ".proposed" : key);
        };
    }

    static Meeting meeting(Reader reader, Instant at) {
        ZoneId zone = reader.words().zone();
        return new Meeting(at == null ? "" : reader.words().field(at, zone), zone.getId());
    }

    static NoteRow note(Reader reader, Note note, Map<String, ManagedPage> pages, String url) {
        ManagedPage page = pages.get(note.page());
        return new NoteRow(
                reader.words().day(note.day()),
                note.title(),
                reader.name(note.author()),
                there(page) ? url : "",
                trouble(reader, page));
    }

    static boolean there(ManagedPage page) {
        return page != null && page.state() == ManagedPage.State.THERE && page.pageId() > 0;
    }

    /** Why a page is not there. */
    static String trouble(Reader reader, ManagedPage page) {
        if (page == null || there(page)) {
            return "";
        }
        return page.state() == ManagedPage.State.STUCK
                ? reader.words().text(page.trouble().key())
                : reader.words().text(WORDS + "page." + page.state());
    }

    static Gained gained(Reader reader, Gain gain) {
        return new Gained(reader.name(gain.person()), gain.impact(), gain.worked(), gain.learned());
    }

    static Longer longer(Reader reader, Relationship one) {
        String end = one.plan().end() == null ? "" : one.plan().end().toString();
        if (one.extension() == null) {
            return new Longer("", end);
        }
        Words words = reader.words();
        String day = words.day(one.extension().end());
        String text = reader.visitor().is(one.extension().by())
                ? words.text(WORDS + "longer.yours", day)
                : words.text(
                        WORDS + "longer.theirs", reader.name(one.extension().by()), day);
        return new Longer(text, end);
    }

    static List<Coming> coming(Reader reader, List<Meetup> meetups) {
        return meetups.stream()
                .map(one -> new Coming(one.id(), at(reader, one)))
                .toList();
    }

    private static String at(Reader reader, Meetup one) {
        return reader.words().dateTime(one.at()) + " – " + one.title();
    }

    static List<TalkRow> talks(Reader reader, Look look) {
        return look.talks().stream()
                .map(talk -> new TalkRow(
                        talk.id(),
                        talk.title(),
                        where(reader, talk, look),
                        reader.visitor().is(talk.person())))
                .toList();
    }

    private static String where(Reader reader, Talk talk, Look look) {
        return look.meetups().stream()
                .filter(one -> one.id() == talk.meetup())
                .findFirst()
                .map(one -> at(reader, one))
                .orElse("");
    }

    static List<Line> history(Reader reader, Look look) {
        return look.history().stream()
                .map(one -> new Line(
                        reader.words().dateTime(one.at()),
                        reader.words().iso(one.at()),
                        reader.words().text(WORDS + "history." + one.action())))
                .toList();
    }

    public boolean hasProgress() {
        return progress.weeks().counted();
    }

    public boolean hasNotes() {
        return !notes.isEmpty();
    }

    public boolean hasGained() {
        return !gained.isEmpty();
    }

    public boolean hasMeetups() {
        return !meetups.isEmpty();
    }

    public boolean hasTalks() {
        return !talks.isEmpty();
    }

    public boolean hasHistory() {
        return !history.isEmpty();
    }

    /** Coordinators who are not in it are told nothing of what its members write. */
    public boolean told() {
        return rights.write() || hasNotes() || hasGained();
    }

    /** Towards the end and after it there is most to say. */
    public boolean gainsOpen() {
        return ending.over() || !doneBy.isEmpty() || mine.said();
    }

    /** Whoever has a talk already can take it back before there is another. */
    public boolean mayPresent() {
        return rights.present() && talks.stream().noneMatch(TalkRow::yours);
    }

    /** New notes are for as long as it lives. */
    public boolean mayNote() {
        return rights.write() && rights.withdraw();
    }

    public boolean mayMeet() {
        return rights.withdraw();
    }
}
