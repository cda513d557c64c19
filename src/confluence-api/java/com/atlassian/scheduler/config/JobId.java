package com.atlassian.scheduler.config;

import java.io.Serializable;

/**
 * The id of a scheduled job.
 *
 * <p>Source: Javadoc of atlassian-scheduler 1.6.0
 *
 * <p>Status: seen
 */
public final class JobId implements Serializable {
    private final String id;

    private JobId(String id) {
        this.id = id;
    }

    public static JobId of(String id) {
        return new JobId(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
