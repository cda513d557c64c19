package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Builds the address of the login screen.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server
 *
 * <p>Status: seen
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
