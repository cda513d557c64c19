package org.openmentorship.host.service;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches by name for one node, without expiry. */
public final class HostCaches implements CacheManager {

    private final Map<String, Cache<?, ?>> caches = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("unchecked") // one name is always asked with one type
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return (Cache<K, V>) caches.computeIfAbsent(name, n -> new NodeCache<>(loader, new ConcurrentHashMap<>()));
    }

    /** Drops what a cache holds for a key, or all of it when the key is null. */
    public void forget(String name, Object key) {
        if (caches.get(name) instanceof NodeCache<?, ?> cache) {
            if (key == null) {
                cache.removeAll();
            } else {
                cache.values.remove(key);
            }
        }
    }

    private record NodeCache<K, V>(CacheLoader<K, V> loader, Map<K, V> values) implements Cache<K, V> {

        @Override
        public V get(K key) {
            V value = values.get(key);
            if (value == null && loader != null) {
                value = loader.load(key);
                put(key, value);
            }
            return value;
        }

        @Override
        public void put(K key, V value) {
            values.put(key, value);
        }

        @Override
        public void remove(K key) {
            values.remove(key);
        }

        @Override
        public void removeAll() {
            values.clear();
        }
    }
}
