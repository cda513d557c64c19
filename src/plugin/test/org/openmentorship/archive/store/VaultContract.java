package org.openmentorship.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmentorship.archive.Report;
import org.openmentorship.archive.Vault;
import org.openmentorship.contract.store.TermsEntity;
import org.openmentorship.page.store.PageEntity;
import org.openmentorship.request.store.RequestEntity;
import org.openmentorship.shared.store.AuditEntity;
import org.openmentorship.world.Tables;

/** What goes out of one database and into another, with every table there is. */
abstract class VaultContract {
    static final String NEW_AMINA = "c1".repeat(16);
    static final String NEW_PRIYA = "d2".repeat(16);
    private static final Instant NOW = Instant.ofEpochMilli(1_900_000_000_000L);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    abstract Tables tables();

    /** A wiki with those people and one space. */
    static Vault.Here here(Map<String, String> people) {
        return new Vault.Here() {
            @Override
            public Optional<String> key(String name) {
                return Optional.ofNullable(people.get(name));
            }

            @Override
            public boolean space(String key) {
                return key.equals("MENTOR");
            }
        };
    }

    static final Vault.Here BOTH = here(Map.of("amina", NEW_AMINA, "priya", NEW_PRIYA));

    private static Vault vault(Tables tables) {
        return new AoVault(tables.ao(), CLOCK);
    }

    static byte[] written(ActiveObjects ao, Vault.Names names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AoVault(ao, CLOCK).write(out, "2026-11-21T10:00:00Z", names, (table, rows) -> {});
        return out.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.zip"), bytes);
    }

    private Path filled() throws IOException {
        try (Tables from = tables()) {
            Filled.fill(from.ao());
            return file(written(from.ao(), Filled.names()));
        }
    }

    @Test
    void everythingComesBackAsItWasWithThePeopleOfTheNewWiki() throws IOException {
        Path file = filled();
        try (Tables to = tables()) {
            Report report = vault(to).check(file, BOTH);
            assertThat(report.whole()).isTrue();
            assertThat(vault(to).empty()).as("checking keeps nothing").isTrue();
            long rows = vault(to).load(file, BOTH, (table, some) -> {});

            assertThat(rows).isEqualTo(report.rows());
            Map<String, String> back = Map.of(NEW_AMINA, "amina", NEW_PRIYA, "priya");
            byte[] again = written(to.ao(), key -> Optional.ofNullable(back.get(key)));
            assertThat(Zipped.read(again).withPeople(Map.of(NEW_AMINA, Filled.AMINA, NEW_PRIYA, Filled.PRIYA)))
                    .isEqualTo(Zipped.read(Files.readAllBytes(file)).withPeople(Map.of()));
        }
    }

    @Test
    void numbersStayAndTheNextOneIsBehindThem() throws IOException {
        Path file = filled();
        try (Tables to = tables()) {
            vault(to).load(file, BOTH, (table, some) -> {});

            assertThat(numbers(to, RequestEntity.class)).containsExactly(1, 3, 4, 5);
            ActiveObjects ao = to.ao();
            RequestEntity model = ao.get(RequestEntity.class, 5);
            RequestEntity next = ao.create(RequestEntity.class, Copy.of(model, "another"));
            assertThat(next.getID()).isGreaterThan(5);
        }
    }

    @Test
    void numbersStayWhereTheDatabaseIsAheadOfThem() throws IOException {
        Path file = filled();
        try (Tables to = tables()) {
            for (int i = 0; i < 3; i++) {
                Filled.fill(to.ao());
                vault(to).erase((table, rows) -> {});
            }
            assertThat(vault(to).empty()).isTrue();
            vault(to).load(file, BOTH, (table, some) -> {});

            assertThat(numbers(to, RequestEntity.class)).containsExactly(1, 3, 4, 5);
        }
    }

    @Test
    void pagesAreWantedAnewAndWhatWasSignedStaysToTheLetter() throws IOException {
        Path file = filled();
        try (Tables to = tables()) {
            vault(to).load(file, BOTH, (table, some) -> {});

            for (PageEntity page : to.ao().find(PageEntity.class)) {
                assertThat(page.getPageId()).isZero();
                assertThat(page.getState()).isIn("WAITING", "REMOVED");
                assertThat(page.getDueAt()).isEqualTo(NOW.toEpochMilli());
                assertThat(page.getWish()).contains(NEW_PRIYA).doesNotContain(Filled.PRIYA);
            }
            for (TermsEntity terms : to.ao().find(TermsEntity.class)) {
                assertThat(terms.getCanonical()).contains(Filled.AMINA);
                assertThat(terms.getProposedBy()).contains(NEW_AMINA);
            }
        }
    }

    @Test
    void whoeverIsNotHereIsNamedAndKeepsTheKey() throws IOException {
        Path file = filled();
        try (Tables to = tables()) {
            Vault.Here half = here(Map.of("amina", NEW_AMINA));
            Report report = vault(to).check(file, half);
            vault(to).load(file, half, (table, some) -> {});

            assertThat(report.whole()).isFalse();
            assertThat(report.strangers()).isEqualTo(1);
            assertThat(report.names()).containsExactly("priya");
            assertThat(to.ao().get(RequestEntity.class, 1).getOwnerKey()).isEqualTo(NEW_AMINA + ":" + Filled.PRIYA);
        }
    }

    /** As a node that is killed, which no catch of ours sees. */
    private static final class Killed extends Error {}

    @Test
    void aNodeThatIsKilledInTheMiddleLeavesNothingThatTheNextOneDoesNotEnd() throws IOException {
        Path file = filled();
        try (Tables to = tables()) {
            for (int table : List.of(2, 7, 13, 20)) {
                AtomicInteger begun = new AtomicInteger();
                assertThatThrownBy(() -> vault(to).load(file, BOTH, (name, rows) -> {
                            if (begun.incrementAndGet() == table) {
                                throw new Killed();
                            }
                        }))
                        .isInstanceOf(Killed.class);
                assertThat(vault(to).empty()).as("half is there").isFalse();
                vault(to).erase((name, rows) -> {});
                assertThat(vault(to).empty()).isTrue();
            }
            assertThat(vault(to).load(file, BOTH, (name, rows) -> {}))
                    .isEqualTo(vault(to).check(file, BOTH).rows());
            assertThat(numbers(to, RequestEntity.class)).containsExactly(1, 3, 4, 5);
        }
    }

    @Test
    void everythingIsErasedButWhatTheAppHasEnteredOfIt() {
        try (Tables tables = tables()) {
            Filled.fill(tables.ao());
            AuditEntity own = tables.ao()
                    .create(
                            AuditEntity.class,
                            Map.of(
                                    "SUBJECT",
                                    "archive",
                                    "TURN",
                                    1,
                                    "TURN_KEY",
                                    "archive:1",
                                    "DEED",
                                    "erasure",
                                    "DONE_AT",
                                    1L));
            assertThat(vault(tables).empty()).isFalse();
            long rows = vault(tables).erase((table, some) -> {});

            assertThat(rows).isEqualTo((long) Filled.ROWS * Sheet.all().size());
            assertThat(vault(tables).erase((table, some) -> {})).isZero();
            assertThat(vault(tables).empty()).isTrue();
            assertThat(numbers(tables, AuditEntity.class)).containsExactly(own.getID());
        }
    }

    private static List<Integer> numbers(Tables tables, Class<?> type) {
        return Sheet.all().stream()
                .filter(sheet -> sheet.type() == type)
                .map(sheet -> Filled.numbers(tables.ao(), sheet))
                .findFirst()
                .orElseThrow();
    }
}
