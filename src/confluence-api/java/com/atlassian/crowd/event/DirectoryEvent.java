package com.atlassian.crowd.event;

import com.atlassian.crowd.embedded.api.Directory;

/**
 * Something that happened in a directory of people.
 *
 * <p>Source: Javadoc of Crowd 6.1.0 (inheritance of UserRenamedEvent)
 *
 * <p>Status: seen
 */
public abstract class DirectoryEvent extends Event {
    private final Directory directory;

    protected DirectoryEvent(Object source, Directory directory) {
        super(source);
        this.directory = directory;
    }

    public Directory getDirectory() {
        return directory;
    }
}
