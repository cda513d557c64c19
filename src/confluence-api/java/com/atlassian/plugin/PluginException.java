package com.atlassian.plugin;

/**
 * Something went wrong in the plugin framework.
 *
 * <p>Source: general knowledge; no public page of it was read
 *
 * <p>Status: assumed
 */
public class PluginException extends RuntimeException {
    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
