package org.openmentorship.host.service.grid;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.Map;
import org.openmentorship.host.Member;
import org.openmentorship.host.app.Services;

/** This node’s place in the grid of nodes: locks that hold over all of them, caches that forget together. */
public final class Grid implements AutoCloseable {

    private final HazelcastInstance hazelcast;

    private Grid(HazelcastInstance hazelcast) {
        this.hazelcast = hazelcast;
    }

    /** Joins the nodes that are there already; on loopback, by their list, with nothing said to the world. */
    public static Grid join(Member member) {
        Config config = new Config();
        // One database, one grid: the list of ports tells two clusters on a machine apart.
        config.setClusterName("mentorship-" + member.ports());
        config.setInstanceName(member.name());
        config.getJetConfig().setEnabled(false);
        Map.of(
                        "hazelcast.logging.type", "slf4j",
                        "hazelcast.phone.home.enabled", "false",
                        "hazelcast.shutdownhook.enabled", "false",
                        "hazelcast.socket.bind.any", "false",
                        "hazelcast.wait.seconds.before.join", "0",
                        "hazelcast.max.no.heartbeat.seconds", "10",
                        "hazelcast.heartbeat.interval.seconds", "2",
                        "hazelcast.partition.count", "31")
                .forEach(config::setProperty);
        NetworkConfig network = config.getNetworkConfig();
        network.setPort(member.ports().get(member.number() - 1)).setPortAutoIncrement(false);
        network.getInterfaces().setEnabled(true).addInterface("127.0.0.1");
        JoinConfig join = network.getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        member.ports().forEach(port -> join.getTcpIpConfig().addMember("127.0.0.1:" + port));
        return new Grid(Hazelcast.newHazelcastInstance(config));
    }

    /** Puts the grid’s services in the place of a single node’s. */
    public void offer(Services services) {
        services.put(ClusterLockService.class, new GridLocks(hazelcast.getMap("locks")));
        services.put(CacheManager.class, new GridCaches(hazelcast.getTopic("caches")));
    }

    @Override
    public void close() {
        hazelcast.shutdown();
    }
}
