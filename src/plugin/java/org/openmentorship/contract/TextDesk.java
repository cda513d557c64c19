package org.openmentorship.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.State;
import org.openmentorship.contract.ContractText.Clause;
import org.openmentorship.contract.ContractText.Field;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.page.StorageText;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.shared.Ledger;
import org.openmentorship.shared.People.Visitor;
import org.openmentorship.shared.Problems;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.shared.Transactions;

/** The texts of a programme’s contracts: ours until the coordinators write their own. */
public final class TextDesk {
    /** Our own texts and the words around them, by language; for a language that we have not, English. */
    public interface Presets {
        List<String> languages();

        Words words(String language);

        /** A word around the facts of the terms, as a message format. */
        String label(String language, String name);
    }

    /** The text in use (version 0 is ours), all versions of the programme’s own, newest first, and whether one may write. */
    public record Texts(ContractText current, List<ContractText> versions, List<String> languages, boolean mayWrite) {
        public Texts {
            versions = List.copyOf(versions);
            languages = List.copyOf(languages);
        }
    }

    private static final String WORDS = ContractAccess.WORDS;
    private static final String SHARED = "mentorship.shared.problem.";
    private static final int LINE = 300;
    private static final int TEXT = 1000;
    private static final int STORAGE = 20_000;
    private static final int MOST = 30;
    private final ProgrammeDesk programmes;
    private final ContractBook book;
    private final Presets presets;
    private final StorageText storages;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public TextDesk(
            ProgrammeDesk programmes,
            ContractBook book,
            Presets presets,
            StorageText storages,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        this.programmes = programmes;
        this.book = book;
        this.presets = presets;
        this.storages = storages;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** For everybody who sees the programme: it is the sample that one may look at before asking. */
    public Texts look(Visitor visitor, String key) {
        Programme programme = signedIn(visitor, key);
        List<ContractText> versions = book.texts(key);
        ContractText current = versions.isEmpty() ? ours(programme) : versions.get(0);
        return new Texts(current, versions, presets.languages(), mayWrite(visitor, programme));
    }

    /** Our own text in a language, to begin with. */
    public Words preset(String language) {
        return presets.words(language == null ? "" : language);
    }

    /** The text in use: the programme’s newest, or ours in the programme’s language. */
    public ContractText current(Programme programme) {
        return book.text(programme.key()).orElseGet(() -> ours(programme));
    }

    private ContractText ours(Programme programme) {
        Words words = presets.words(programme.running().language());
        return new ContractText(programme.key(), 0, null, null, words);
    }

    /** A coordinator’s new version; STALE when another one has come since {@code version}. Nothing signed changes by it. */
    public ContractText write(Visitor visitor, String key, int version, Words raw) {
        return transactions.inTransaction(() -> {
            Programme programme = mine(visitor, key);
            int before = book.text(key).map(ContractText::version).orElse(0);
            ContractAccess.seen(before == version);
            Words words = check(raw);
            var now = clock.instant();
            ledger.enter(new Ledger.Entry("contract-text:" + key, before + 1, visitor.key(), "written", "", now));
            ContractText text = new ContractText(programme.key(), before + 1, visitor.key(), now, words);
            book.insert(text);
            return text;
        });
    }

    /** How terms would look with these words, in storage format; checked as strictly, and nothing is kept. */
    public String preview(Visitor visitor, String key, Words raw) {
        Programme programme = mine(visitor, key);
        return sample(programme, check(raw));
    }

    /** Terms between nobody yet, with the help in place of answers: what everybody may look at before asking. */
    public String sample(Programme programme, Words words) {
        var now = clock.instant();
        var helps = new HashMap<String, String>();
        words.fields().forEach(field -> helps.put(field.id(), field.help().isEmpty() ? "…" : field.help()));
        Outline nothing = new Outline(
                "…",
                "…",
                helps,
                null,
                null,
                programme.running().hoursAWeek(),
                programme.running().meetEveryWeeks());
        Contract nobody = new Contract(
                0, programme.key(), 0, 0, State.OUTLINE, List.of(), nothing, "", 1, 0, null, now, now, null);
        return new ContractText.Layout(presets)
                .terms(nobody, programme, new ContractText(programme.key(), 0, null, now, words));
    }

    private Programme signedIn(Visitor visitor, String key) {
        Refused.ifAnonymous(visitor);
        return programmes.see(visitor, key == null ? "" : key);
    }

    private static boolean mayWrite(Visitor visitor, Programme programme) {
        return ProgrammeDesk.mayChange(visitor, programme) && programme.state() != Programme.State.ARCHIVED;
    }

    private Programme mine(Visitor visitor, String key) {
        Programme programme = signedIn(visitor, key);
        if (!ProgrammeDesk.mayChange(visitor, programme)) {
            throw new Refused(Why.NOT_ALLOWED, "mentorship.shared.refused.not-coordinator");
        }
        if (!mayWrite(visitor, programme)) {
            throw new Refused(
                    Why.CLOSED,
                    "mentorship.request.problem.archived",
                    programme.profile().name());
        }
        return programme;
    }

    private Words check(Words raw) {
        Problems problems = new Problems();
        Check check = new Check(problems);
        if (!raw.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")) {
            problems.add("language", SHARED + "choose");
        }
        if (raw.validUntil() != null
                && raw.validUntil().isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            problems.add("validUntil", WORDS + "valid-until-past");
        }
        Words words = check.words(raw);
        problems.orRefuse();
        return words;
    }

    /** Cleans the words and notes what is wrong beside each field. */
    private final class Check {
        private final Problems problems;
        private final Set<String> ids = new HashSet<>();

        Check(Problems problems) {
            this.problems = problems;
        }

        Words words(Words raw) {
            if (raw.clauses().isEmpty()) {
                problems.add("clauses", SHARED + "required");
            }
            return new Words(
                    raw.language(),
                    raw.validUntil(),
                    problems.line("title", raw.title(), true, LINE),
                    storage("introStorage", raw.introStorage(), false),
                    each("clauses", raw.clauses(), this::clause),
                    each("fields", raw.fields(), this::field),
                    each("atTheEnd", raw.atTheEnd(), (at, one) -> problems.text(at, one, true, TEXT)),
                    each("reminders", raw.reminders(), (at, one) -> problems.text(at, one, true, TEXT)));
        }

        private Clause clause(String at, Clause raw) {
            return new Clause(
                    problems.line(at + ".title", raw.title(), true, LINE),
                    storage(at + ".storage", raw.storage(), true));
        }

        private Field field(String at, Field raw) {
            if (!raw.id().matches("[a-z0-9][a-z0-9-]{0,39}")) {
                problems.add(at + ".id", SHARED + "id");
            } else if (!ids.add(raw.id())) {
                problems.add(at + ".id", SHARED + "taken", raw.id());
            }
            return new Field(
                    raw.id(),
                    problems.line(at + ".label", raw.label(), true, LINE),
                    problems.text(at + ".help", raw.help(), false, TEXT),
                    raw.required());
        }

        private String storage(String at, String raw, boolean required) {
            int before = problems.list().size();
            String storage = problems.text(at, raw, required, STORAGE);
            if (problems.list().size() == before) {
                storages.problems(at, storage)
                        .forEach(one -> problems.add(
                                one.field(), one.key(), one.values().toArray()));
                if (required
                        && problems.list().size() == before
                        && storages.plain(storage).isBlank()) {
                    problems.add(at, SHARED + "required");
                }
            }
            return storage;
        }

        private <T> List<T> each(String at, List<T> raw, BiFunction<String, T, T> cleaned) {
            if (raw.size() > MOST) {
                problems.add(at, SHARED + "too-many", MOST);
                return List.of();
            }
            return IntStream.range(0, raw.size())
                    .mapToObj(i -> cleaned.apply(at + "." + i, raw.get(i)))
                    .toList();
        }
    }
}
