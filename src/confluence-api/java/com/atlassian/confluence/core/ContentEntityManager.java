package com.atlassian.confluence.core;

/**
 * Reads and saves content of every kind.
 *
 * <p>Source: Javadoc 7.3.2, 8.1.0 (package tree); github.com/baloise/digital-signature
 *
 * <p>Status: seen
 */
public interface ContentEntityManager {
    ContentEntityObject getById(long id);

    void saveContentEntity(ContentEntityObject object, SaveContext saveContext);

    /** Saves a new version; {@code original} is a clone made before the change. */
    void saveContentEntity(ContentEntityObject current, ContentEntityObject original, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);

    void removeContentEntity(ContentEntityObject object);
}
