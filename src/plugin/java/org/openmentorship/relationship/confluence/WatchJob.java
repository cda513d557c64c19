package org.openmentorship.relationship.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

/** Lets the watch look by the clock. */
public final class WatchJob implements JobRunner {
    private final Watch watch;

    public WatchJob(Watch watch) {
        this.watch = watch;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return JobRunnerResponse.success(watch.run() + " looked at");
        } catch (RuntimeException e) {
            return JobRunnerResponse.failed(e);
        }
    }
}
