package com.atlassian.sal.api.transaction;

/**
 * Work to be done within one transaction.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
