package org.openmentorship.host.jobs;

import java.time.Instant;

/** One run of a job, for its history. */
public record JobRun(String key, Instant started, long millis, String outcome, String message) {}
