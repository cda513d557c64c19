package com.atlassian.cache;

/**
 * The caches of the host; a Spring bean of it must have no destroy method.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface CacheManager extends CacheFactory {}
