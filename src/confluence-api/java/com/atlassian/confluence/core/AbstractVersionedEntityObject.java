package com.atlassian.confluence.core;

/**
 * An entity of which every change makes a version.
 *
 * <p>Source: Javadoc 5.7.4 and 8.8.0 (inheritance of Page)
 *
 * <p>Status: seen
 */
public abstract class AbstractVersionedEntityObject extends ConfluenceEntityObject {
    private int version = 1;
    private String versionComment = "";
    private ConfluenceEntityObject originalVersion;

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getVersionComment() {
        return versionComment;
    }

    public void setVersionComment(String versionComment) {
        this.versionComment = versionComment;
    }

    public ConfluenceEntityObject getOriginalVersion() {
        return originalVersion;
    }

    public void setOriginalVersion(ConfluenceEntityObject originalVersion) {
        this.originalVersion = originalVersion;
    }

    public boolean isLatestVersion() {
        return originalVersion == null;
    }
}
