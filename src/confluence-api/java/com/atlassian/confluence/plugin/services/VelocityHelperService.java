package com.atlassian.confluence.plugin.services;

import java.util.Map;

/**
 * Renders Velocity templates with what Confluence's own templates know.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app
 *
 * <p>Status: seen
 */
public interface VelocityHelperService {
    String getRenderedTemplate(String templateName, Map<String, ?> context);

    Map<String, Object> createDefaultVelocityContext();
}
