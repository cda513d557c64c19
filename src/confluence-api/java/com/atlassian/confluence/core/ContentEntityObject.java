package com.atlassian.confluence.core;

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
 * <p>Source: github.com/baloise/digital-signature; Javadoc 5.7 (hierarchy), 8.8.0 (constants, from Page)
 *
 * <p>Status: seen
 */
public abstract class ContentEntityObject extends AbstractLabelableEntityObject {
    public static final String CURRENT = "current";
    public static final String DELETED = "deleted";

    private String title;
    private BodyContent bodyContent = new BodyContent(this, "", BodyType.XHTML);
    private String contentStatus = CURRENT;
    private List<Comment> comments = new ArrayList<>();
    private Map<String, ContentPermissionSet> permissionSets = new LinkedHashMap<>();

    public abstract String getType();

    public abstract String getUrlPath();

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDisplayTitle() {
        return getTitle();
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

    /** The id of the current version, whichever version this is. */
    public long getLatestVersionId() {
        return isLatestVersion() ? getId() : getOriginalVersion().getId();
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

    public List<Comment> getComments() {
        return comments;
    }

    @Override
    public Object clone() {
        ContentEntityObject copy = (ContentEntityObject) super.clone();
        copy.bodyContent = new BodyContent(copy, bodyContent.getBody(), bodyContent.getBodyType());
        copy.comments = new ArrayList<>(comments);
        copy.permissionSets = new LinkedHashMap<>(permissionSets);
        return copy;
    }
}
