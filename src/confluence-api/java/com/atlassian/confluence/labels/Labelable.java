package com.atlassian.confluence.labels;

import java.util.List;

/**
 * Whatever can carry labels.
 *
 * <p>Source: Javadoc 10.0.3 (EditableLabelable)
 *
 * <p>Status: seen
 */
public interface Labelable {
    List<Label> getLabels();
}
