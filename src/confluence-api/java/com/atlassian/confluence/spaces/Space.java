package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * A space: a key, a name, a home page and permissions.
 *
 * <p>Source: Javadoc 7.20.0-m104; github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public class Space extends ConfluenceEntityObject {
    private String key;
    private String name;
    private Page homePage;
    private SpaceStatus spaceStatus = SpaceStatus.CURRENT;
    private final List<SpacePermission> permissions = new ArrayList<>();

    public Space() {}

    public Space(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayTitle() {
        return name;
    }

    public Page getHomePage() {
        return homePage;
    }

    public void setHomePage(Page homePage) {
        this.homePage = homePage;
    }

    public SpaceStatus getSpaceStatus() {
        return spaceStatus;
    }

    public void setSpaceStatus(SpaceStatus spaceStatus) {
        this.spaceStatus = spaceStatus;
    }

    public boolean isArchived() {
        return spaceStatus == SpaceStatus.ARCHIVED;
    }

    public List<SpacePermission> getPermissions() {
        return permissions;
    }

    public void addPermission(SpacePermission permission) {
        permissions.add(permission);
        permission.setSpace(this);
    }

    public void removePermission(SpacePermission permission) {
        permissions.remove(permission);
    }

    public String getUrlPath() {
        return "/display/" + key;
    }
}
