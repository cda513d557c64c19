package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the host says about itself.
 *
 * <p>Source: github.com/atlassian-labs/atlassian-slack-integration-server, github.com/deftdevs/bootstrapi
 * (10.2.15)
 *
 * <p>Status: seen
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();

    String getPlatformId();

    String getVersion();

    Optional<Path> getLocalHomeDirectory();

    Optional<Path> getSharedHomeDirectory();
}
