package com.atlassian.scheduler;

/**
 * A job; Confluence finds it by its bean name.
 *
 * <p>Source: Javadoc of atlassian-scheduler 1.6.0
 *
 * <p>Status: seen
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
