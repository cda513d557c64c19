package com.atlassian.plugin;

/**
 * Something went wrong in the plugin framework.
 *
 * <p>Source: Javadoc of atlassian-plugins
 *
 * <p>Status: seen
 */
public class PluginException extends RuntimeException {
    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
