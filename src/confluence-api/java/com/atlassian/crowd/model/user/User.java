package com.atlassian.crowd.model.user;

/**
 * A person as Crowd knows them; the real one inherits these questions from Principal and com.atlassian.crowd.embedded.api.
 *
 * <p>Source: Javadoc of Crowd 6.1.0 (constructor of UserRenamedEvent); the members are assumed
 *
 * <p>Status: assumed
 */
public interface User {
    String getName();

    String getDisplayName();

    String getEmailAddress();

    boolean isActive();
}
