package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that holds over all nodes.
 *
 * <p>Source: github.com/deftdevs/bootstrapi (10.2.15); isHeldByCurrentThread is assumed
 *
 * <p>Status: seen
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
