package org.openmentorship.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openmentorship.archive.DataDesk.Wanted;
import org.openmentorship.archive.Work.Kind;
import org.openmentorship.archive.Work.State;
import org.openmentorship.shared.Problems.Problem;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.Books;
import org.openmentorship.world.Refusals;
import org.openmentorship.world.Village;
import org.openmentorship.world.World;

/** When all data may be taken out, brought in and erased, and how it ends whatever happens. */
class DataDeskTest {
    private static final Path FILE = Path.of("file.zip");
    private static final Wanted PLAIN = new Wanted("", false);
    private final World world = new World(Books.inMemory());
    private final Shelf shelf = new Shelf();
    private final Mark mark = new Mark();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> deleted = new ArrayList<>();
    private final DataDesk desk =
            new DataDesk(shelf, mark, world.village, world.ledger, world.transactions, later::add, world.clock);

    /** Rows without a database. */
    private static final class Shelf implements Vault {
        private long rows;
        private Report report = new Report("0.1.0", "2026-11-21T10:00:00Z", 7, 2, 0, List.of(), List.of());
        private boolean fails;

        @Override
        public boolean empty() {
            return rows == 0;
        }

        @Override
        public void write(OutputStream out, String made, Names names, Progress progress) throws IOException {
            if (fails) {
                throw new IOException("The browser has gone");
            }
            out.write(1);
        }

        @Override
        public Report check(Path file, Here here) {
            return report;
        }

        @Override
        public long load(Path file, Here here, Progress progress) {
            rows = 3;
            if (fails) {
                throw new IllegalStateException("The database is full");
            }
            rows = report.rows();
            return rows;
        }

        @Override
        public long erase(Progress progress) {
            long before = rows;
            rows = 0;
            return before;
        }
    }

    /** A mark on one node; {@code others} says that somebody else holds the lock. */
    private static final class Mark implements Standstill {
        private Work now;
        private Work last;
        private boolean others;

        @Override
        public Optional<Work> now() {
            return Optional.ofNullable(now);
        }

        @Override
        public Optional<Work> last() {
            return Optional.ofNullable(last);
        }

        @Override
        public void say(Work work) {
            now = work;
        }

        @Override
        public void end(Work outcome) {
            now = null;
            last = outcome;
        }

        @Override
        public <T> Optional<T> alone(Supplier<T> work) {
            return others ? Optional.empty() : Optional.of(work.get());
        }
    }

    private void load(Wanted wanted) {
        desk.load(Village.ADMIN, FILE, wanted, () -> deleted.add("file"));
    }

    private void work() {
        while (!later.isEmpty()) {
            later.poll().run();
        }
    }

    @Test
    void onlyAdministratorsReachIt() {
        Refusals.refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.look(Village.COORDINATOR));
        Refusals.refused(Why.NOT_SIGNED_IN, "not-signed-in", () -> desk.erase(Village.NOBODY));
        Refusals.refused(Why.NOT_ALLOWED, "not-coordinator", () -> desk.check(Village.MENTOR, FILE, PLAIN));
        Refusals.refused(
                Why.NOT_ALLOWED, "not-coordinator", () -> desk.export(Village.MENTEE, ByteArrayOutputStream::new));
    }

    @Test
    void allStandsStillFromTheAnswerToTheEnd() {
        load(PLAIN);
        assertThat(mark.now.kind()).isEqualTo(Kind.IMPORT);
        mark.others = true;
        Refusals.refused(Why.CLOSED, "busy", () -> load(PLAIN));
        Refusals.refused(Why.CLOSED, "busy", () -> desk.erase(Village.ADMIN));
        Refusals.refused(Why.CLOSED, "busy", () -> desk.export(Village.ADMIN, ByteArrayOutputStream::new));
        mark.others = false;
        work();

        assertThat(mark.now).isNull();
        assertThat(mark.last.state()).isEqualTo(State.DONE);
        assertThat(mark.last.rows()).isEqualTo(7);
        assertThat(deleted).containsExactly("file");
    }

    @Test
    void aFileGoesWhereNothingIs() {
        shelf.rows = 1;
        Refusals.refused(Why.CLOSED, "not-empty", () -> load(PLAIN));
        shelf.rows = 0;
        load(PLAIN);
        shelf.rows = 1;
        work();

        assertThat(mark.last.state()).as("somebody was faster").isEqualTo(State.FAILED);
        assertThat(shelf.rows).as("and keeps what they wrote").isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsWritten() {
        shelf.report = new Report("1", "", 7, 2, 1, List.of("amina"), List.of("GONE"));
        assertThat(Refusals.refused(Why.INVALID, "missing", () -> load(PLAIN)).values())
                .containsExactly(1L, 1);
        assertThat(later).isEmpty();
        assertThat(mark.now).isNull();
        load(new Wanted("", true));
        work();
        assertThat(mark.last.state()).isEqualTo(State.DONE);
    }

    @Test
    void anImportThatDoesNotGoThroughLeavesNothing() {
        shelf.fails = true;
        load(PLAIN);
        work();

        assertThat(shelf.rows).isZero();
        assertThat(mark.now).isNull();
        assertThat(mark.last.state()).isEqualTo(State.FAILED);
        assertThat(deleted).containsExactly("file");
    }

    @Test
    void whatANodeLeavesWhenItDiesIsEndedByTheNext() {
        shelf.rows = 2;
        mark.now = new Work(Kind.IMPORT, State.UNDER_WAY, Village.ADMIN.key(), Instant.EPOCH, "REQUEST", 2);
        mark.others = true;
        assertThat(desk.tidy()).isEqualTo("under way");
        assertThat(shelf.rows).isEqualTo(2);
        mark.others = false;
        assertThat(desk.tidy()).isEqualTo("ended what was left");

        assertThat(shelf.rows).isZero();
        assertThat(mark.now).isNull();
        assertThat(mark.last.state()).isEqualTo(State.FAILED);
        assertThat(desk.tidy()).isEqualTo("nothing to do");
    }

    @Test
    void anErasureIsEnteredInTheLedger() {
        shelf.rows = 9;
        desk.erase(Village.ADMIN);
        work();
        desk.erase(Village.ADMIN);
        work();

        assertThat(world.ledger.of("archive"))
                .extracting(entry -> entry.turn() + " " + entry.action() + " " + entry.detail() + " " + entry.actor())
                .containsExactly("1 erasure DONE 9 " + Village.ADMIN.key(), "2 erasure DONE 0 " + Village.ADMIN.key());
    }

    @Test
    void anExportThatBreaksOffLetsEverybodyWriteAgain() {
        desk.export(Village.ADMIN, ByteArrayOutputStream::new);
        assertThat(mark.last.state()).isEqualTo(State.DONE);
        shelf.fails = true;
        assertThatThrownBy(() -> desk.export(Village.ADMIN, ByteArrayOutputStream::new))
                .isNotInstanceOf(Refused.class);

        assertThat(mark.now).isNull();
        assertThat(mark.last.state()).isEqualTo(State.FAILED);
    }

    @Test
    void namesArePairsOfPeopleWhoAreHereAndNobodyBecomesTwo() {
        String lines = "a = mentee\n\nnonsense\nb = nobody-here\nc = mentee\n = mentor\na = mentor";
        List<Problem> problems = Refusals.refused(
                        Why.INVALID, "summary", () -> desk.check(Village.ADMIN, FILE, new Wanted(lines, false)))
                .problems();

        assertThat(problems)
                .extracting(one -> one.key().replaceAll(".*\\.", "") + " " + one.values())
                .containsExactly("pair [3]", "unknown-person [nobody-here]", "twice [5]", "pair [6]", "twice [7]");
    }
}
