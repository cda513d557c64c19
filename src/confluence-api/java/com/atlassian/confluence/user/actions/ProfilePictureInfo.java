package com.atlassian.confluence.user.actions;

/**
 * Where the picture of a person can be fetched.
 *
 * <p>Source: Javadoc 8.8.0
 *
 * <p>Status: seen
 */
public class ProfilePictureInfo {
    private final String downloadPath;

    /** Only the host builds one. */
    public ProfilePictureInfo(String downloadPath) {
        this.downloadPath = downloadPath;
    }

    public String getUriReference() {
        return downloadPath;
    }
}
