package org.openmentorship.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;

/** What the list of jobs says of a run. */
class ClockJobTest {

    @Test
    void whatWasDoneIsSaid() {
        assertThat(run(() -> "3 sent").getMessage()).isEqualTo("3 sent");
    }

    @Test
    void aReadOnlyWikiIsAReasonToWaitNotAFailure() {
        JobRunnerResponse response = run(() -> {
            throw new Refused(Why.READ_ONLY, "read-only");
        });

        assertThat(response.getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
        assertThat(response.getMessage()).contains("waits");
    }

    @Test
    void whatFailsHasFailed() {
        assertThat(run(() -> {
                            throw new IllegalStateException("planned");
                        })
                        .getRunOutcome())
                .isEqualTo(RunOutcome.FAILED);
        assertThat(run(() -> {
                            throw new Refused(Why.STALE, "stale");
                        })
                        .getRunOutcome())
                .isEqualTo(RunOutcome.FAILED);
    }

    private static JobRunnerResponse run(Supplier<String> work) {
        return new ClockJob() {
            @Override
            protected String work() {
                return work.get();
            }
        }.runJob(null);
    }
}
