package com.atlassian.user;

import java.security.Principal;

/**
 * A person of the user directory; use ConfluenceUser wherever possible.
 *
 * <p>Source: Javadoc latest (superinterfaces of ConfluenceUser)
 *
 * <p>Status: seen
 */
public interface User extends Entity, Principal {
    @Override
    String getName();

    String getFullName();

    String getEmail();
}
