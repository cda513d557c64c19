package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * An entity that can carry labels.
 *
 * <p>Source: Javadoc 9.2.4 (class-use); 10.0.3 (EditableLabelable)
 *
 * <p>Status: seen
 */
public abstract class AbstractLabelableEntityObject extends AbstractVersionedEntityObject implements EditableLabelable {
    private List<Label> labels = new ArrayList<>();

    @Override
    public List<Label> getLabels() {
        return labels;
    }

    @Override
    public Object clone() {
        AbstractLabelableEntityObject copy = (AbstractLabelableEntityObject) super.clone();
        copy.labels = new ArrayList<>(labels);
        return copy;
    }
}
