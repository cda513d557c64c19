package org.openmentorship.queue.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.queue.Case;
import org.openmentorship.queue.Case.Kind;
import org.openmentorship.queue.Case.State;
import org.openmentorship.queue.Pairs.Pair;
import org.openmentorship.shared.Person;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Words;

/** The queue as a coordinator sees it: the longest waiting first. */
public record QueueView(
        String programmeName,
        List<Tab> tabs,
        State state,
        Filter filter,
        List<Card> cards,
        String firstUrl,
        String nextUrl,
        String textUrl,
        String meetupsUrl,
        String pairsUrl) {

    /** The cases of one state, and how many there are. */
    public record Tab(String key, int count, String url, boolean current) {}

    /** Something to choose from; the label is the key of a sentence. */
    public record Choice(String id, String label, boolean chosen) {}

    /** A parameter that the form carries along. */
    public record Kept(String name, String value) {}

    /** What of the queue was asked for, as a form that asks for it again. */
    public record Filter(
            String action,
            List<Kept> kept,
            List<Choice> kinds,
            List<Choice> owners,
            boolean narrowed,
            String clearUrl) {}

    /** A question before something is done; its words are named after its kind. */
    public record Dialog(String kind) {
        public String key(String part) {
            return WORDS + "dialog." + kind + "." + part;
        }

        /** How a coordinator closes a pair. */
        public String state() {
            return kind.toUpperCase(Locale.ROOT);
        }
    }

    /** One case: what has happened in a sentence, who has it, and what can be done. */
    public record Card(
            int id,
            int turn,
            String kindKey,
            String tone,
            String title,
            String pairUrl,
            String sentence,
            String since,
            String words,
            String answer,
            String owner,
            String note,
            Acts acts,
            String pairPath,
            int pairTurn) {
        /** What trying again means here. */
        public String againKey() {
            return kindKey.replace(".kind.", ".again.");
        }

        public boolean about() {
            return !title.isEmpty();
        }

        /** What tells it from the others where it is only named. */
        public String subject() {
            return about() ? title : sentence;
        }
    }

    /** What can be done with a case just now. */
    public record Acts(
            boolean take,
            boolean giveBack,
            boolean done,
            boolean reopen,
            boolean answer,
            boolean again,
            boolean remind,
            boolean close) {
        static Acts of(Case one, Optional<Pair> pair) {
            boolean waits = !one.done();
            return new Acts(
                    one.state() == State.OPEN,
                    one.state() == State.TAKEN,
                    waits,
                    one.done(),
                    waits && one.kind().asked(),
                    waits && one.kind().stuck(),
                    waits && one.kind().quiet(),
                    waits && closes(one.kind()) && pair.filter(Pair::live).isPresent());
        }

        private static boolean closes(Kind kind) {
            return kind.quiet() || kind == Kind.PERSON_GONE;
        }
    }

    /** Who reads, where, and the people and pairs that are shown. */
    record Reader(Words words, Map<PersonKey, Person> people, Map<Integer, Pair> pairs, String mineUrl) {
        String name(PersonKey key) {
            return Optional.ofNullable(people.get(key))
                    .map(Person::name)
                    .orElseGet(() -> words.text("mentorship.request.somebody"));
        }

        String names(Case one) {
            Pair pair = pairs.get(one.relationship());
            return names(pair == null ? List.of() : pair.people());
        }

        /** Nobody is blamed where it waits for all alike. */
        String waits(Case one) {
            Pair pair = pairs.get(one.relationship());
            boolean some = pair != null
                    && pair.live()
                    && one.kind().quiet()
                    && !pair.waiting().isEmpty()
                    && pair.waiting().size() < pair.people().size();
            return some ? " " + words.text(WORDS + "waits", names(pair.waiting())) : "";
        }

        private String names(List<PersonKey> keys) {
            List<String> names = keys.stream().map(this::name).toList();
            int last = names.size() - 1;
            return switch (names.size()) {
                case 0 -> words.text(WORDS + "somebody");
                case 1 -> names.get(0);
                default -> words.text(WORDS + "and", String.join(", ", names.subList(0, last)), names.get(last));
            };
        }
    }

    static final String WORDS = "mentorship.queue.";

    static Card card(Reader reader, Case one) {
        Words words = reader.words();
        Optional<Pair> pair = Optional.ofNullable(reader.pairs().get(one.relationship()));
        boolean linked = one.relationship() > 0 && !reader.mineUrl().isEmpty();
        return new Card(
                one.id(),
                one.turn(),
                WORDS + "kind." + one.kind(),
                tone(one),
                one.title(),
                linked ? Here.with(reader.mineUrl(), Map.of("mrl-pair", "" + one.relationship())) : "",
                words.text(
                                WORDS + "said." + one.kind(),
                                one.kind().asked() ? reader.name(one.asker()) : reader.names(one))
                        + reader.waits(one),
                since(words, one),
                one.words(),
                one.answer(),
                one.owner() == null ? "" : words.text(WORDS + "owner", reader.name(one.owner())),
                one.note(),
                Acts.of(one, pair),
                "/relationships/" + one.relationship() + "/closing",
                pair.map(Pair::turn).orElse(0));
    }

    private static String tone(Case one) {
        if (one.kind().asked()) {
            return "aui-lozenge-inprogress";
        }
        return one.kind().stuck() ? "aui-lozenge-moved" : "";
    }

    private static String since(Words words, Case one) {
        if (one.done()) {
            return words.text(WORDS + "done-at", words.date(one.doneAt()));
        }
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(one.since(), Instant.now()));
        return words.text(WORDS + "since", words.date(one.since()), days);
    }

    public boolean hasCards() {
        return !cards.isEmpty();
    }

    /** Whether there is somebody to remind. */
    public boolean reminds() {
        return cards.stream().anyMatch(one -> one.acts().remind());
    }

    public boolean hasPages() {
        return !firstUrl.isEmpty() || !nextUrl.isEmpty();
    }

    public boolean done() {
        return state == State.DONE;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean taken() {
        return state == State.TAKEN;
    }
}
