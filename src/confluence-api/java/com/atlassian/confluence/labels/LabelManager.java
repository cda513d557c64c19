package com.atlassian.confluence.labels;

/**
 * Puts labels on content and takes them off.
 *
 * <p>Source: Javadoc of Confluence
 *
 * <p>Status: assumed
 */
public interface LabelManager {
    int addLabel(Labelable object, Label label);

    int removeLabel(Labelable object, Label label);
}
