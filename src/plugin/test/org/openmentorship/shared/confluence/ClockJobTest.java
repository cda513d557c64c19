package org.openmentorship.shared.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openmentorship.shared.Refused;
import org.openmentorship.shared.Refused.Why;
import org.openmentorship.world.World;

/** What the list of jobs says of a run. */
class ClockJobTest {
    private final World.Ticking clock = new World.Ticking();

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

    @Test
    void aRunThatWentWellIsHeardOfByEveryNodeAndAFailureIsNot() {
        Map<String, Object> settings = new HashMap<>();
        Pulse here = new Pulse(in(settings), clock);
        boolean[] fails = {false};
        ClockJob job = ClockJob.doing(() -> {
            if (fails[0]) {
                throw new IllegalStateException("planned");
            }
            return "done";
        });
        here.of(Map.of("letters", job));
        Pulse there = new Pulse(in(settings), clock);
        assertThat(there.last("letters")).isEmpty();

        var unused = job.runJob(null);
        Instant first = clock.instant();
        assertThat(there.last("letters")).contains(first);

        clock.pass(Pulse.SELDOM);
        fails[0] = true;
        unused = job.runJob(null);
        assertThat(there.last("letters")).contains(first);
        fails[0] = false;
        unused = job.runJob(null);
        assertThat(there.last("letters")).contains(clock.instant());
    }

    @Test
    void whatCannotBeKeptOfARunDoesNotMakeItAFailure() {
        ClockJob job = ClockJob.doing(() -> "done");
        PluginSettingsFactory broken = mock();
        when(broken.createGlobalSettings()).thenThrow(new IllegalStateException("planned"));
        new Pulse(broken, clock).of(Map.of("letters", job));

        assertThat(job.runJob(null).getRunOutcome()).isEqualTo(RunOutcome.SUCCESS);
    }

    private static PluginSettingsFactory in(Map<String, Object> kept) {
        PluginSettings settings = new PluginSettings() {
            @Override
            public Object get(String key) {
                return kept.get(key);
            }

            @Override
            public Object put(String key, Object value) {
                return kept.put(key, value);
            }

            @Override
            public Object remove(String key) {
                return kept.remove(key);
            }
        };
        PluginSettingsFactory factory = mock();
        when(factory.createGlobalSettings()).thenReturn(settings);
        return factory;
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
