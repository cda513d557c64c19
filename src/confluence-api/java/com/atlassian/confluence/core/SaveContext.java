package com.atlassian.confluence.core;

import java.io.Serializable;

/**
 * Says how loudly a save happens; the real one inherits the two "suppress" questions from OperationContext.
 *
 * <p>Source: Javadoc 7.19.14, 10.1.2 (DefaultSaveContext)
 *
 * <p>Status: seen
 */
public interface SaveContext extends Serializable {
    boolean doUpdateLastModifier();

    boolean isEventSuppressed();

    boolean isSuppressNotifications();
}
