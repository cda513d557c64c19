package com.atlassian.cache;

/**
 * Opens caches.
 *
 * <p>Source: Javadoc of atlassian-cache
 *
 * <p>Status: assumed
 */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
