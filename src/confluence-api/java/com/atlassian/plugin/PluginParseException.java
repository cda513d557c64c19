package com.atlassian.plugin;

/**
 * A plugin descriptor could not be read.
 *
 * <p>Source: general knowledge; no public page of it was read
 *
 * <p>Status: assumed
 */
public class PluginParseException extends PluginException {
    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
