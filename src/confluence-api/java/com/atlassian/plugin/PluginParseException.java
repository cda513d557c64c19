package com.atlassian.plugin;

/**
 * A plugin descriptor could not be read.
 *
 * <p>Source: Javadoc of atlassian-plugins
 *
 * <p>Status: seen
 */
public class PluginParseException extends PluginException {
    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
