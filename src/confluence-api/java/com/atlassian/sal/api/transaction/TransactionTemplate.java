package com.atlassian.sal.api.transaction;

/**
 * Runs work within one transaction of the host.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
