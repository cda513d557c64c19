package com.atlassian.confluence.spaces;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Collection;

/**
 * Finds and creates spaces.
 *
 * <p>Source: Javadoc 10.0.3
 *
 * <p>Status: seen
 */
public interface SpaceManager {
    /** Status of this member: assumed. */
    Space getSpace(long id);

    Space getSpace(String spaceKey);

    Collection<String> getAllSpaceKeys(SpaceStatus status);

    Space createSpace(String key, String name, String description, ConfluenceUser creator);

    /** A space that only its creator sees. */
    Space createPrivateSpace(String key, String name, String description, ConfluenceUser creator);

    /** Status of this member: assumed. */
    void saveSpace(Space space);

    void archiveSpace(Space space);

    long findPageTotal(Space space);
}
