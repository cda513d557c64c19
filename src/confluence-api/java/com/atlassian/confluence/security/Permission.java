package com.atlassian.confluence.security;

/**
 * What somebody may do with something.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server, github.com/baloise/digital-signature
 * (VIEW, EDIT, ADMINISTER)
 *
 * <p>Status: seen
 */
public final class Permission {
    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");
    /** Status of this member: assumed. */
    public static final Permission REMOVE = new Permission("REMOVE");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
