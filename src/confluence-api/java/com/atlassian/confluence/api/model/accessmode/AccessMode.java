package com.atlassian.confluence.api.model.accessmode;

/**
 * Whether Confluence takes changes at the moment.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app
 *
 * <p>Status: seen
 */
public enum AccessMode {
    READ_WRITE,
    READ_ONLY
}
