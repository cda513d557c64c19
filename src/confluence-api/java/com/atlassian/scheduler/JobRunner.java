package com.atlassian.scheduler;

/**
 * A job; Confluence finds it by its bean name.
 *
 * <p>Source: Javadoc of atlassian-scheduler
 *
 * <p>Status: seen
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
