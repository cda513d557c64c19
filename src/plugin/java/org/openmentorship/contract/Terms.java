package org.openmentorship.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openmentorship.contract.Contract.Outline;
import org.openmentorship.contract.Contract.Party;
import org.openmentorship.contract.Contract.Role;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.StorageText;
import org.openmentorship.programme.Programme;
import org.openmentorship.shared.PersonKey;

/**
 * A version of terms, which never changes: {@code text} is canonical and {@code hash} its SHA-256 in hexadecimal,
 * {@code storage} the same for the wiki page.
 */
public record Terms(
        int contract,
        int version,
        int textVersion,
        String storage,
        String text,
        String hash,
        PersonKey proposedBy,
        Instant at) {

    /**
     * A signature under these terms, which never changes nor goes.
     *
     * <p>{@code name} is what the signer typed, {@code zone} the time zone in which the time was shown.
     */
    public record Signature(
            int contract,
            int version,
            String hash,
            PersonKey signer,
            Role role,
            String name,
            Instant at,
            String zone,
            String key) {}

    /** Whose page it is: the parties’, and theirs who run the programme. */
    static Set<PersonKey> readers(Contract contract, Programme programme) {
        Set<PersonKey> readers = new HashSet<>(programme.seats().leads());
        readers.addAll(programme.seats().coordinators());
        contract.parties().forEach(one -> readers.add(one.person()));
        return readers;
    }

    static String sha256(String text) {
        try {
            byte[] bytes = Normalizer.normalize(text, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes terms: the same facts give the same text, any other fact gives another one. */
    public static final class Writer {
        private final ContractText.Layout layout;
        private final StorageText storages;

        public Writer(TextDesk.Presets presets, StorageText storages) {
            this.layout = new ContractText.Layout(presets);
            this.storages = storages;
        }

        /** The terms of a contract that has just got its next version. */
        Terms write(Contract contract, Programme programme, ContractText text) {
            String storage = layout.terms(contract, programme, text);
            Facts facts = new Facts();
            whose(facts, contract, programme);
            what(facts, contract.outline(), programme);
            words(facts, text, contract.outline());
            facts.add("as-shown-sha-256", sha256(storage));
            String canonical = facts.lines.toString();
            return new Terms(
                    contract.id(),
                    contract.version(),
                    text.version(),
                    storage,
                    canonical,
                    sha256(canonical),
                    contract.lastBy(),
                    contract.lastAt());
        }

        /** The wiki page of these terms, below the year of the start. */
        Wish page(Contract contract, Terms terms, Programme programme, ContractText text) {
            String year = String.valueOf(contract.outline().start().getYear());
            return new Wish(
                    contract.title(),
                    List.of(programme.places().contractsPage(), year),
                    "",
                    layout.page(terms, text.words()),
                    contract.lastBy(),
                    readers(contract, programme));
        }

        private static void whose(Facts facts, Contract contract, Programme programme) {
            facts.add("mentorship-terms", 1);
            facts.add("programme", programme.key());
            facts.add("request", contract.request());
            facts.add("contract", contract.id());
            facts.add("version", contract.version());
            contract.parties().stream()
                    .sorted(Comparator.comparing(Party::role)
                            .thenComparing(party -> party.person().value()))
                    .forEach(party -> facts.add(
                            party.role().name().toLowerCase(Locale.ROOT),
                            party.person().value()));
        }

        private static void what(Facts facts, Outline outline, Programme programme) {
            facts.add("title", outline.title());
            facts.add("description", outline.description());
            facts.add("start", outline.start());
            facts.add("end", outline.end());
            facts.add("hours-a-week", outline.hoursAWeek());
            facts.add("meet-every-weeks", outline.meetEveryWeeks());
            facts.add("recording", programme.running().recording());
        }

        private void words(Facts facts, ContractText text, Outline outline) {
            Words words = text.words();
            facts.add("text-version", text.version());
            facts.add("text-language", words.language());
            facts.add("text-valid-until", words.validUntil() == null ? "" : words.validUntil());
            facts.add("text-title", words.title());
            facts.add("text-intro", storages.plain(words.introStorage()));
            words.fields().forEach(field -> {
                facts.add("field-" + field.id() + "-label", field.label());
                facts.add("field-" + field.id() + "-answer", outline.answer(field.id()));
            });
            words.clauses().forEach(clause -> {
                facts.add("clause-title", clause.title());
                facts.add("clause-text", storages.plain(clause.storage()));
            });
            words.atTheEnd().forEach(point -> facts.add("at-the-end", point));
            words.reminders().forEach(reminder -> facts.add("reminder", reminder));
        }
    }

    /** Facts, each on a line of its own whatever it holds, so that two versions can be compared line by line. */
    private static final class Facts {
        private final StringBuilder lines = new StringBuilder();

        void add(String name, Object value) {
            String fact = Normalizer.normalize(String.valueOf(value), Normalizer.Form.NFC)
                    .replace("\\", "\\\\")
                    .replace("\r\n", "\n")
                    .replace("\r", "\n")
                    .replace("\n", "\\n");
            lines.append(name).append(": ").append(fact).append('\n');
        }
    }
}
