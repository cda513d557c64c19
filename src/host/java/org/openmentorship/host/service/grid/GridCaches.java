package org.openmentorship.host.service.grid;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.hazelcast.topic.ITopic;
import org.openmentorship.host.service.HostCaches;

/** Caches of this node that forget what any node has put or removed; values never travel. */
final class GridCaches implements CacheManager {

    private final HostCaches own = new HostCaches();
    private final ITopic<Object[]> topic;

    GridCaches(ITopic<Object[]> topic) {
        this.topic = topic;
        topic.addMessageListener(message -> {
            if (!message.getPublishingMember().localMember()) {
                own.forget((String) message.getMessageObject()[0], message.getMessageObject()[1]);
            }
        });
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return new GridCache<>(name, own.getCache(name, loader, required), topic);
    }

    private record GridCache<K, V>(String name, Cache<K, V> own, ITopic<Object[]> topic) implements Cache<K, V> {

        @Override
        public V get(K key) {
            return own.get(key);
        }

        @Override
        public void put(K key, V value) {
            own.put(key, value);
            tell(key);
        }

        @Override
        public void remove(K key) {
            own.remove(key);
            tell(key);
        }

        @Override
        public void removeAll() {
            own.removeAll();
            tell(null);
        }

        /** A key of an app’s own class cannot be read elsewhere: then all of the cache is forgotten. */
        private void tell(Object key) {
            boolean plain = key instanceof String || key instanceof Integer || key instanceof Long;
            topic.publish(new Object[] {name, plain ? key : null});
        }
    }
}
