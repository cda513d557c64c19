package com.atlassian.confluence.user.actions;

/**
 * Where the picture of a person can be fetched.
 *
 * <p>Source: Javadoc of Confluence
 *
 * <p>Status: assumed
 */
public class ProfilePictureInfo {
    private final String uriReference;

    /** Only the host builds one. */
    public ProfilePictureInfo(String uriReference) {
        this.uriReference = uriReference;
    }

    public String getUriReference() {
        return uriReference;
    }
}
