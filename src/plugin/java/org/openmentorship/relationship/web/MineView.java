package org.openmentorship.relationship.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.person.Contact;
import org.openmentorship.relationship.Relationship;
import org.openmentorship.relationship.Relationship.Member;
import org.openmentorship.relationship.Relationship.State;
import org.openmentorship.relationship.RelationshipBook.Doing;
import org.openmentorship.relationship.RelationshipBook.Feeling;
import org.openmentorship.relationship.RelationshipBook.Gain;
import org.openmentorship.relationship.Silence.Waiting;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Words;

/** All the mentoring of one person as that person sees it: what waits comes first. */
public record MineView(
        List<Task> tasks,
        List<PairCard> pairs,
        List<Tab> tabs,
        boolean ended,
        String firstUrl,
        String nextUrl,
        List<Line> requests,
        List<Line> offers,
        List<Help> helps,
        List<Choice> programmes,
        List<Topic> mails,
        int mailsTurn,
        String askUrl,
        String boardUrl) {

    /** Something that waits, with the one button that does it. */
    public record Task(String text, String title, String since, String button, String url) {}

    /** Those that run, or those that have ended. */
    public record Tab(String key, String url, boolean current) {}

    /** A request, of one’s own or one that an offer was made on. */
    public record Line(String title, String url, String stateKey, String tone, String note) {}

    /** A call for help and what was answered. */
    public record Help(String words, String when, String stateKey, String tone, String answer) {}

    /** A programme to ask for help in. */
    public record Choice(String key, String name) {}

    /** A kind of mails, and whether it is wanted. */
    public record Topic(String id, String key, boolean wanted) {}

    /** Somebody in a pair, and how to reach them where that may be told. */
    public record Partner(String name, String roleKey, String profile, String picture, String email, boolean you) {
        public String youKey() {
            return WORDS + "you";
        }
    }

    /** Something to know about a pair. */
    public record Fact(String key, String value) {}

    /** A pair in a list. */
    public record PairCard(
            String title,
            String url,
            String stateKey,
            String tone,
            List<Partner> others,
            List<Fact> facts,
            String waiting,
            boolean yours) {}

    /** Who reads, where, and the people that are shown. */
    record Reader(Visitor visitor, Words words, Here here, Map<PersonKey, Person> people) {
        String name(PersonKey key) {
            return Optional.ofNullable(people.get(key))
                    .map(Person::name)
                    .orElseGet(() -> words.text("mentorship.request.somebody"));
        }

        String names(List<PersonKey> keys) {
            return keys.stream().map(this::name).collect(Collectors.joining(", "));
        }

        boolean shows(LocalDate day) {
            return day != null && !today().isBefore(day);
        }

        LocalDate today() {
            return LocalDate.now(words.zone());
        }
    }

    /** How the others say they are doing, and what the reader has said; shown while it runs. */
    public record Mood(boolean open, List<Feel> choices, String words, boolean wantsMore, List<Said> others) {}

    /** What one can say. */
    public record Feel(String id, String key, boolean chosen) {}

    /** What one of the others says. */
    public record Said(String text, String words, String since) {}

    static final String WORDS = "mentorship.relationship.";

    static String stateKey(State state) {
        return WORDS + "state." + state;
    }

    static String tone(State state) {
        return switch (state) {
            case ACTIVE -> "aui-lozenge-success";
            case IN_DISCUSSION, AGREED -> "aui-lozenge-inprogress";
            case ON_BREAK -> "aui-lozenge-moved";
            case COMPLETED, WITHDRAWN, LAPSED, REASSIGNED -> "";
        };
    }

    static Partner partner(Reader reader, Member member, Contact contact) {
        Optional<Person> person = Optional.ofNullable(reader.people().get(member.person()));
        return new Partner(
                reader.name(member.person()),
                WORDS + "role." + member.role().name().toLowerCase(Locale.ROOT),
                person.map(Person::profilePath).orElse(""),
                person.map(Person::picturePath).orElse(""),
                contact == null ? "" : contact.email(),
                reader.visitor().is(member.person()));
    }

    static PairCard card(
            Reader reader, Relationship one, List<Fact> facts, Waiting waiting, Map<PersonKey, Contact> contacts) {
        return new PairCard(
                one.title(),
                reader.here().link(Map.of("mrl-pair", "" + one.id())),
                stateKey(one.state()),
                tone(one.state()),
                one.members().stream()
                        .filter(member -> member.here() && !reader.visitor().is(member.person()))
                        .map(member -> partner(reader, member, contacts.get(member.person())))
                        .toList(),
                facts,
                one.state().ended() ? "" : waiting(reader, one, waiting),
                !one.state().ended() && waiting.on(reader.visitor().key()));
    }

    static Mood mood(Reader reader, boolean open, List<Gain> gains) {
        Doing mine = gains.stream()
                .filter(one -> reader.visitor().is(one.person()))
                .map(Gain::doing)
                .findFirst()
                .orElse(Doing.NOTHING);
        return new Mood(
                open,
                Stream.of(Feeling.values())
                        .map(one -> new Feel(one.name(), WORDS + "doing." + one, one == mine.feeling()))
                        .toList(),
                mine.words(),
                mine.feeling() == Feeling.STUCK || mine.feeling() == Feeling.MORE,
                gains.stream()
                        .filter(one -> open
                                && one.doing().feeling() != Feeling.NONE
                                && !reader.visitor().is(one.person()))
                        .map(one -> said(reader, one))
                        .toList());
    }

    private static Said said(Reader reader, Gain one) {
        String key = WORDS + "doing.said." + one.doing().feeling();
        return new Said(
                reader.words().text(key, reader.name(one.person())),
                one.doing().words(),
                reader.words().date(one.doing().at()));
    }

    /** The dates that matter in this state. */
    static List<Fact> facts(Reader reader, Relationship one) {
        Words words = reader.words();
        List<Fact> facts = new ArrayList<>();
        if (one.state().ended()) {
            facts.add(new Fact(WORDS + "fact.ended", words.date(one.endedAt())));
            return facts;
        }
        if (one.nextMeeting() != null && one.nextMeeting().isAfter(Instant.now().minus(2, ChronoUnit.HOURS))) {
            facts.add(new Fact(WORDS + "fact.meeting", words.dateTime(one.nextMeeting())));
        }
        if (one.state() == State.ON_BREAK && one.breakUntil() != null) {
            facts.add(new Fact(WORDS + "fact.break", words.day(one.breakUntil())));
        }
        if (one.plan().start() != null && !reader.shows(one.plan().start())) {
            facts.add(new Fact(WORDS + "fact.start", words.day(one.plan().start())));
        }
        if (one.startedAt() != null && one.plan().end() != null) {
            facts.add(new Fact(WORDS + "fact.end", words.day(one.plan().end())));
        }
        return facts;
    }

    /** Whose turn it is since when: said to everybody alike, and nobody is blamed. */
    static String waiting(Reader reader, Relationship one, Waiting waiting) {
        if (waiting.forWhom().isEmpty() || waiting.since() == null) {
            return "";
        }
        Words words = reader.words();
        String since = words.date(waiting.since());
        long here = one.members().stream().filter(Member::here).count();
        if (waiting.forWhom().size() >= here) {
            return words.text(WORDS + "waiting.all", since);
        }
        return waiting.on(reader.visitor().key())
                ? words.text(WORDS + "waiting.you", since)
                : words.text(WORDS + "waiting.other", reader.names(waiting.forWhom()), since);
    }

    public boolean hasPages() {
        return !firstUrl.isEmpty() || !nextUrl.isEmpty();
    }

    public String endedUrl() {
        return tabs.get(tabs.size() - 1).url();
    }

    public boolean oneProgramme() {
        return programmes.size() == 1;
    }

    public boolean mayAskHelp() {
        return !programmes.isEmpty();
    }

    /** Nothing yet: then what to do first is said instead. */
    public boolean nothing() {
        return !ended && tasks.isEmpty() && pairs.isEmpty() && requests.isEmpty() && offers.isEmpty();
    }
}
