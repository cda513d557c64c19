package org.openmentorship.shared.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.function.Supplier;
import org.openmentorship.shared.Refused;

/** Work by the clock; while the wiki takes no changes it waits for the next time. */
public abstract class ClockJob implements JobRunner {
    private volatile Runnable afterwards = () -> {};

    /** Work that is said in one line. */
    public static ClockJob doing(Supplier<String> work) {
        return new ClockJob() {
            @Override
            protected String work() {
                return work.get();
            }
        };
    }

    /** Does this too, each time that the work has gone well or had to wait. */
    void afterwards(Runnable more) {
        afterwards = more;
    }

    /** Says what was done, for the list of jobs. */
    protected abstract String work();

    @Override
    public final JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return well(work());
        } catch (Refused refused) {
            return refused.why() == Refused.Why.READ_ONLY
                    ? well("waits: the wiki is read-only")
                    : JobRunnerResponse.failed(refused);
        } catch (RuntimeException e) {
            return JobRunnerResponse.failed(e);
        }
    }

    private JobRunnerResponse well(String told) {
        afterwards.run();
        return JobRunnerResponse.success(told);
    }
}
