package com.atlassian.confluence.api.model.accessmode;

/**
 * Whether Confluence takes changes at the moment.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app shows READ_ONLY; that it is an enum is assumed
 *
 * <p>Status: assumed
 */
public enum AccessMode {
    READ_WRITE,
    READ_ONLY
}
