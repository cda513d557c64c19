package com.atlassian.beehive;

/**
 * Finds locks by name.
 *
 * <p>Source: github.com/deftdevs/bootstrapi (10.2.15)
 *
 * <p>Status: seen
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
