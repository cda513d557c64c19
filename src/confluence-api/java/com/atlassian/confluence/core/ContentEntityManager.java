package com.atlassian.confluence.core;

/**
 * Reads and saves content of every kind.
 *
 * <p>Source: Javadoc 9.1.0 (saveNewVersion, from the class-use of Modification);
 * github.com/baloise/digital-signature
 *
 * <p>Status: seen
 */
public interface ContentEntityManager {
    /** Status of this member: assumed. */
    ContentEntityObject getById(long id);

    void saveContentEntity(ContentEntityObject object, SaveContext saveContext);

    /** Saves a new version; {@code original} is a clone made before the change. Status of this member: assumed. */
    void saveContentEntity(ContentEntityObject current, ContentEntityObject original, SaveContext saveContext);

    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    <T extends ContentEntityObject> void saveNewVersion(
            T current, Modification<T> modification, SaveContext saveContext);

    /** Status of this member: assumed. */
    void removeContentEntity(ContentEntityObject object);
}
