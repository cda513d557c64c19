package com.atlassian.sal.api.lifecycle;

/**
 * Told when the host has started and when it stops, once exported as a service.
 *
 * <p>Source: github.com/deftdevs/bootstrapi (10.2.15)
 *
 * <p>Status: seen
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
