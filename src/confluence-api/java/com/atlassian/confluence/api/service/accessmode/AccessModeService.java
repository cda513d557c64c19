package com.atlassian.confluence.api.service.accessmode;

import com.atlassian.confluence.api.model.accessmode.AccessMode;

/**
 * Says whether Confluence takes changes at the moment.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app (getAccessMode); Javadoc 7.19.14 (AccessModeManager)
 *
 * <p>Status: seen
 */
public interface AccessModeService {
    AccessMode getAccessMode();

    boolean isReadOnlyAccessModeEnabled();
}
