package com.atlassian.scheduler.status;

/**
 * The ways a run of a job can end.
 *
 * <p>Source: Javadoc of atlassian-scheduler 1.6.0
 *
 * <p>Status: seen
 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
