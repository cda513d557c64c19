package com.atlassian.cache;

/**
 * Fetches what a cache does not hold yet.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface CacheLoader<K, V> {
    V load(K key);
}
