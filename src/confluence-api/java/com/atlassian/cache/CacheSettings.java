package com.atlassian.cache;

/**
 * How a cache behaves.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface CacheSettings {}
