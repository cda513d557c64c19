package com.atlassian.user;

import java.io.Serializable;

/**
 * Something of the user directory that has a name.
 *
 * <p>Source: Javadoc latest (superinterfaces of ConfluenceUser)
 *
 * <p>Status: seen
 */
public interface Entity extends Serializable {
    String getName();
}
