package org.openmentorship.notify.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.openmentorship.notify.Courier;

/** Delivers by the clock what could not be delivered at once. */
public final class OutboxJob implements JobRunner {
    private final Courier courier;

    public OutboxJob(Courier courier) {
        this.courier = courier;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return JobRunnerResponse.success(courier.carry() + " sent");
        } catch (RuntimeException e) {
            return JobRunnerResponse.failed(e);
        }
    }
}
