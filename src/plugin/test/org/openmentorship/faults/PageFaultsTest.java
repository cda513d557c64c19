package org.openmentorship.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmentorship.page.Keeping.COORDINATOR;
import static org.openmentorship.page.Keeping.MENTEE;
import static org.openmentorship.page.Keeping.MENTOR;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmentorship.page.Keeping;
import org.openmentorship.page.ManagedPage;
import org.openmentorship.page.ManagedPage.Wish;
import org.openmentorship.page.Wiki.Audience;
import org.openmentorship.page.Wiki.Found;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.world.Tables;

/** A fault at every store and wiki call of the keeper’s round: each page is there once in the end, as without a fault. */
class PageFaultsTest {
    private final Tables tables = Tables.onH2();
    private final Faulty faulty = new Faulty();
    private final Keeping at = Keeping.over(faulty.over(tables.ao()));
    private int round;

    @AfterEach
    void close() {
        tables.close();
    }

    /** What is asked for while faults come, and what is there before. */
    enum Task {
        MAKE(test -> {}, test -> {
            test.want(test.contract("We agree.", MENTOR));
            test.at.keeper.want("note:" + test.round, "kind", test.note());
        }),
        CHANGE(PageFaultsTest::made, test -> {
            Wish wish = test.contract("We agree on more.", COORDINATOR);
            test.want(new Wish("New " + wish.title(), wish.under(), "", wish.body(), MENTOR, wish.people()));
        }),
        BRING_BACK(
                test -> {
                    test.at.wiki.trash(test.made().pageId(), true);
                    test.told();
                    test.want(test.contract("We agree on more.", MENTOR));
                },
                test -> test.at.keeper.again(test.once(), COORDINATOR)),
        RESTRICT(
                test -> {
                    test.at.wiki.seenBy(test.made().pageId(), List.of());
                    test.told();
                },
                test -> test.at.keeper.restrict(test.once(), COORDINATOR)),
        READ(PageFaultsTest::made, test -> {
            long page = test.made().pageId();
            test.at.wiki.trash(page, true);
            test.at.news.changed(page, MENTEE);
        });

        private final Consumer<PageFaultsTest> before;
        private final Consumer<PageFaultsTest> asked;

        Task(Consumer<PageFaultsTest> before, Consumer<PageFaultsTest> asked) {
            this.before = before;
            this.asked = asked;
        }
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    void afterAFaultAtAnyCallTheNextRoundsEndWell(Task task) {
        everyCall(task, false);
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    void afterANodeHasDiedAtAnyCallAnotherEndsItsWork(Task task) {
        everyCall(task, true);
    }

    private void everyCall(Task task, boolean dies) {
        at.wiki.fault = faulty::call;
        round = 1000;
        task.before.accept(this);
        work(task);
        List<String> expected = tale();
        int calls = 0;
        for (boolean failed = true; failed; calls++) {
            round++;
            task.before.accept(this);
            if (dies) {
                faulty.dieAfter(calls);
            } else {
                faulty.failAfter(calls);
            }
            work(task);
            failed = faulty.heal();
            for (int i = 0; i < 3; i++) {
                work(task);
                at.clock.pass(Duration.ofHours(5));
            }
            assertThat(tale()).as("after a fault at call " + calls).isEqualTo(expected);
        }
        assertThat(calls).as("calls that failed").isGreaterThan(8);
    }

    /** A round that a fault ends is what a node that is killed leaves. */
    private void work(Task task) {
        try {
            task.asked.accept(this);
            at.keeper.keep();
            at.news.read();
        } catch (Faulty.Fault ended) {
            assertThat(ended).hasMessage("fault");
        }
    }

    /** All that is to be seen of this round, without its number. */
    private List<String> tale() {
        List<String> tale = new ArrayList<>();
        at.keeper
                .status(List.of(once(), "note:" + round))
                .forEach(page -> tale.add(page.once() + " " + page.state()
                        + " " + page.trouble() + " " + page.work().call() + " "
                        + page.given().open() + " "
                        + page.given().people().size()));
        at.wiki.pages.values().stream()
                .filter(page -> page.title().contains("No. " + round + "."))
                .map(this::told)
                .forEach(tale::add);
        at.wiki.pages.values().stream()
                .filter(page -> page.title().matches("Contracts.*|2026.*"))
                .map(Found::title)
                .forEach(tale::add);
        return tale.stream()
                .map(one -> one.replaceAll("\\b" + round + "\\b", "N"))
                .toList();
    }

    private String told(Found page) {
        List<String> people = page.audiences().stream()
                .map(Audience::people)
                .map(all -> all.stream().map(PersonKey::value).sorted().toList().toString())
                .toList();
        return at.wiki.path(page.pageId()) + " " + page.body() + " " + page.trashed() + " " + people;
    }

    private ManagedPage made() {
        want(contract("We agree.", MENTOR));
        at.keeper.keep();
        return at.pages.named(once()).orElseThrow();
    }

    private void told() {
        at.news.changed(at.pages.named(once()).orElseThrow().pageId(), MENTEE);
        at.news.read();
    }

    private void want(Wish wish) {
        at.keeper.want(once(), "kind", wish);
    }

    private String once() {
        return "contract:" + round;
    }

    private Wish contract(String terms, PersonKey other) {
        return new Wish(
                "No. " + round + ".",
                List.of("Contracts", "2026"),
                "",
                Keeping.macro(round, terms) + "<p>Ours</p>",
                MENTEE,
                Set.of(MENTEE, other));
    }

    private Wish note() {
        return new Wish(
                "Note No. " + round + ".", List.of(), once(), "<p>What we did</p>", MENTOR, Set.of(MENTEE, MENTOR));
    }
}
