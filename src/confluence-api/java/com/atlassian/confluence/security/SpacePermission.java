package com.atlassian.confluence.security;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.Serializable;

/**
 * One permission of a space, given to a person, a group or everybody.
 *
 * <p>Source: Javadoc 8.7.1; github.com/deftdevs/bootstrapi (10.2.15)
 *
 * <p>Status: seen
 */
public class SpacePermission extends ConfluenceEntityObject implements Serializable {
    public static final String VIEWSPACE_PERMISSION = "VIEWSPACE";
    public static final String COMMENT_PERMISSION = "COMMENT";
    public static final String CREATEEDIT_PAGE_PERMISSION = "EDITSPACE";
    public static final String ADMINISTER_SPACE_PERMISSION = "SETSPACEPERMISSIONS";
    public static final String CREATE_SPACE_PERMISSION = "CREATESPACE";
    public static final String CREATE_ATTACHMENT_PERMISSION = "CREATEATTACHMENT";
    public static final String USE_CONFLUENCE_PERMISSION = "USECONFLUENCE";
    public static final String CONFLUENCE_ADMINISTRATOR_PERMISSION = "ADMINISTRATECONFLUENCE";

    private String type;
    private transient Space space;
    private String group;
    private transient ConfluenceUser userSubject;

    public SpacePermission() {}

    private SpacePermission(String type, Space space, String group, ConfluenceUser userSubject) {
        this.type = type;
        this.space = space;
        this.group = group;
        this.userSubject = userSubject;
    }

    /** Status of this member: assumed. */
    public static SpacePermission createUserSpacePermission(String type, Space space, ConfluenceUser subject) {
        return new SpacePermission(type, space, null, subject);
    }

    /** Status of this member: assumed. */
    public static SpacePermission createGroupSpacePermission(String type, Space space, String groupName) {
        return new SpacePermission(type, space, groupName, null);
    }

    /** Status of this member: assumed. */
    public static SpacePermission createAnonymousSpacePermission(String type, Space space) {
        return new SpacePermission(type, space, null, null);
    }

    public String getType() {
        return type;
    }

    public Space getSpace() {
        return space;
    }

    public void setSpace(Space space) {
        this.space = space;
    }

    public String getGroup() {
        return group;
    }

    public ConfluenceUser getUserSubject() {
        return userSubject;
    }

    public boolean isUserPermission() {
        return userSubject != null;
    }

    public boolean isGroupPermission() {
        return group != null;
    }
}
