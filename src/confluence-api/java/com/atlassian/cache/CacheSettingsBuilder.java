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
    public CacheSettingsBuilder expireAfterWrite(long expiry, TimeUnit unit) {
        return this;
    }

    /** Status of this member: assumed. */
    public CacheSettingsBuilder maxEntries(int maxEntries) {
        return this;
    }

    /** Status of this member: assumed. */
    public CacheSettingsBuilder remote() {
        return this;
    }

    /** Status of this member: assumed. */
    public CacheSettingsBuilder local() {
        return this;
    }

    public CacheSettings build() {
        return new CacheSettings() {};
    }
}
