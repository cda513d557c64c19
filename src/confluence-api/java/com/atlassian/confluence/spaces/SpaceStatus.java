package com.atlassian.confluence.spaces;

/**
 * Whether a space is in use or archived.
 *
 * <p>Source: Javadoc 10.0.3 (SpaceManager); github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public enum SpaceStatus {
    CURRENT,
    ARCHIVED
}
