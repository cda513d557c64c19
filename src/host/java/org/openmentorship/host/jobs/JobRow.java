package org.openmentorship.host.jobs;

import java.time.Instant;

/** A scheduled job as administration lists it; instants are null when there is none. */
public record JobRow(
        String key,
        String name,
        String app,
        String schedule,
        Instant lastRun,
        long lastMillis,
        String outcome,
        String message,
        Instant nextRun,
        boolean runnable) {}
