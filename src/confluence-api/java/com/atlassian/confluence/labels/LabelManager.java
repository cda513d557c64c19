package com.atlassian.confluence.labels;

/**
 * Puts labels on content and takes them off.
 *
 * <p>Source: general knowledge; no public page of it was found
 *
 * <p>Status: assumed
 */
public interface LabelManager {
    int addLabel(Labelable object, Label label);

    int removeLabel(Labelable object, Label label);
}
