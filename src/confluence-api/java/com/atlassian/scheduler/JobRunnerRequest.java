package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/**
 * One run of a job.
 *
 * <p>Source: Javadoc of atlassian-scheduler 1.6.0
 *
 * <p>Status: seen
 */
public interface JobRunnerRequest {
    Date getStartTime();

    JobId getJobId();

    boolean isCancellationRequested();
}
