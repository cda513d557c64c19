package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whatever has a title, a body, versions and restrictions: a page, a comment.
 *
 * <p>Source: github.com/baloise/digital-signature, github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public abstract class ContentEntityObject extends ConfluenceEntityObject implements Labelable {
    private static final String CURRENT = "current";
    private static final String DELETED = "deleted";

    private String title;
    private BodyContent bodyContent = new BodyContent(this, "", BodyType.XHTML);
    private int version = 1;
    private String versionComment = "";
    private String contentStatus = CURRENT;
    private ContentEntityObject originalVersion;
    private List<Label> labels = new ArrayList<>();
    private List<Comment> comments = new ArrayList<>();
    private Map<String, ContentPermissionSet> permissionSets = new LinkedHashMap<>();

    public abstract String getType();

    public abstract String getUrlPath();

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDisplayTitle() {
        return title;
    }

    public BodyContent getBodyContent() {
        return bodyContent;
    }

    public String getBodyAsString() {
        return bodyContent.getBody();
    }

    /** Takes a body in storage format. */
    public void setBodyAsString(String body) {
        bodyContent = new BodyContent(this, body, BodyType.XHTML);
    }

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

    public ContentEntityObject getOriginalVersion() {
        return originalVersion;
    }

    public void setOriginalVersion(ContentEntityObject originalVersion) {
        this.originalVersion = originalVersion;
    }

    public boolean isLatestVersion() {
        return originalVersion == null;
    }

    public long getLatestVersionId() {
        return isLatestVersion() ? getId() : originalVersion.getId();
    }

    public String getContentStatus() {
        return contentStatus;
    }

    public void setContentStatus(String contentStatus) {
        this.contentStatus = contentStatus;
    }

    public boolean isDeleted() {
        return DELETED.equals(contentStatus);
    }

    public boolean isCurrent() {
        return CURRENT.equals(contentStatus);
    }

    /** The restrictions of one type set on this content itself, or null when there are none. */
    public ContentPermissionSet getContentPermissionSet(String type) {
        return permissionSets.get(type);
    }

    public void addPermission(ContentPermission permission) {
        permissionSets
                .computeIfAbsent(permission.getType(), type -> new ContentPermissionSet(type, this))
                .addContentPermission(permission);
    }

    @Override
    public List<Label> getLabels() {
        return labels;
    }

    public List<Comment> getComments() {
        return comments;
    }

    @Override
    public Object clone() {
        ContentEntityObject copy = (ContentEntityObject) super.clone();
        copy.bodyContent = new BodyContent(copy, bodyContent.getBody(), bodyContent.getBodyType());
        copy.labels = new ArrayList<>(labels);
        copy.comments = new ArrayList<>(comments);
        copy.permissionSets = new LinkedHashMap<>(permissionSets);
        return copy;
    }
}
