package com.atlassian.activeobjects.external;

/**
 * A step that brings the tables of an app to the next version; the store it gets knows no entity until migrated.
 *
 * <p>Source: Javadoc of activeobjects-plugin 2.0.1; github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
