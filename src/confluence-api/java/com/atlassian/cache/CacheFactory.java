package com.atlassian.cache;

/**
 * Opens caches.
 *
 * <p>Source: general knowledge; no public page of it was found
 *
 * <p>Status: assumed
 */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
