package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;

/**
 * One restriction of a content: who may view or edit it.
 *
 * <p>Source: Javadoc 7.19.14; github.com/baloise/digital-signature
 *
 * <p>Status: seen
 */
public class ContentPermission extends ConfluenceEntityObject {
    public static final String VIEW_PERMISSION = "View";
    public static final String EDIT_PERMISSION = "Edit";
    public static final String SHARED_PERMISSION = "Share";

    private String type;
    private String groupName;
    private ConfluenceUser userSubject;
    private ContentPermissionSet owningSet;

    public ContentPermission() {}

    protected ContentPermission(String type, String groupName, ConfluenceUser user) {
        this.type = type;
        this.groupName = groupName;
        this.userSubject = user;
    }

    public static ContentPermission createUserPermission(String type, ConfluenceUser user) {
        return new ContentPermission(type, null, user);
    }

    /** Status of this member: assumed. */
    public static ContentPermission createGroupPermission(String type, String group) {
        return new ContentPermission(type, group, null);
    }

    public String getType() {
        return type;
    }

    public String getGroupName() {
        return groupName;
    }

    public ConfluenceUser getUserSubject() {
        return userSubject;
    }

    public boolean isUserPermission() {
        return userSubject != null;
    }

    public boolean isGroupPermission() {
        return groupName != null;
    }

    /** Status of this member: assumed. */
    public ContentPermissionSet getOwningSet() {
        return owningSet;
    }

    /** Status of this member: assumed. */
    public void setOwningSet(ContentPermissionSet owningSet) {
        this.owningSet = owningSet;
    }
}
