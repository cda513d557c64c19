package com.atlassian.confluence.labels;

import java.util.List;

/**
 * Whatever can carry labels.
 *
 * <p>Source: Javadoc of Confluence
 *
 * <p>Status: assumed
 */
public interface Labelable {
    List<Label> getLabels();
}
