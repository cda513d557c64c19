package com.atlassian.confluence.labels;

/**
 * Whatever can be given labels.
 *
 * <p>Source: Javadoc 10.0.3
 *
 * <p>Status: seen
 */
public interface EditableLabelable extends Labelable {
    long getId();

    String getTitle();

    boolean isPersistent();
}
