package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Builds the settings of a cache.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public class CacheSettingsBuilder {
    private long expireAfterWriteMillis;
    private int maxEntries;
    private boolean remote;

    public CacheSettingsBuilder expireAfterWrite(long expiry, TimeUnit unit) {
        expireAfterWriteMillis = unit.toMillis(expiry);
        return this;
    }

    /** Status of this member: assumed. */
    public CacheSettingsBuilder maxEntries(int maxEntries) {
        this.maxEntries = maxEntries;
        return this;
    }

    /** Status of this member: assumed. */
    public CacheSettingsBuilder remote() {
        remote = true;
        return this;
    }

    /** Status of this member: assumed. */
    public CacheSettingsBuilder local() {
        remote = false;
        return this;
    }

    public CacheSettings build() {
        return new CacheSettings() {};
    }
}
