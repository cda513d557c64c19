package org.openmentorship.cost;

import java.util.function.LongSupplier;
import org.assertj.core.api.AbstractLongAssert;
import org.assertj.core.api.AssertProvider;

/**
 * How many SQL statements something has cost.
 *
 * <pre>{@code
 * Statements statements = Statements.of(tables::statements, () -> desk.board(mentor, query));
 * assertThat(statements).isAtMost(6);
 * }</pre>
 */
public record Statements(long count) implements AssertProvider<Statements.Assert> {
    /** What the work adds to a counter. */
    public static Statements of(LongSupplier counter, Runnable work) {
        long before = counter.getAsLong();
        work.run();
        return new Statements(counter.getAsLong() - before);
    }

    @Override
    public Assert assertThat() {
        return new Assert(count);
    }

    /** Speaks of statements. */
    public static final class Assert extends AbstractLongAssert<Assert> {
        private Assert(long count) {
            super(count, Assert.class);
            var unused = as("SQL statements");
        }

        public Assert isAtMost(long most) {
            return isLessThanOrEqualTo(most);
        }
    }
}
