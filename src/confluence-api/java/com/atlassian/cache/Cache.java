package com.atlassian.cache;

/**
 * A cache of the host.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface Cache<K, V> {
    V get(K key);

    void put(K key, V value);

    void remove(K key);

    void removeAll();
}
