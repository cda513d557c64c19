package org.openmentorship.page.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openmentorship.page.Keeping;
import org.openmentorship.world.Tables;

/** What pages cost those who never wanted any: one question when they save one of theirs, and nothing when they read. */
class StatementsTest {
    @Test
    void aPageThatIsNotOursCostsOneQuestion() {
        try (Tables tables = Tables.onH2()) {
            Keeping at = Keeping.over(tables.ao());
            List<Long> deep = LongStream.range(100, 140).boxed().toList();
            long before = tables.statements();
            at.news.written(deep, Keeping.MENTEE);
            assertThat(tables.statements() - before).isOne();
            at.news.changed(100, Keeping.MENTEE);
            assertThat(tables.statements() - before).isEqualTo(2);
        }
    }

    @Test
    void theStatesOfManyPagesAreOneQuestion() {
        try (Tables tables = Tables.onH2()) {
            Keeping at = Keeping.over(tables.ao());
            List<String> names = IntStream.range(0, 40)
                    .mapToObj(i -> "contract:" + i)
                    .peek(name -> at.keeper.want(name, "kind", Keeping.contract(name, "We agree.")))
                    .toList();
            long before = tables.statements();
            assertThat(at.keeper.status(names)).hasSize(40);
            assertThat(tables.statements() - before).isOne();
        }
    }
}
