package com.atlassian.sal.api.pluginsettings;

/**
 * Opens the settings of the site or of one key, for instance of a space.
 *
 * <p>Source: github.com/deftdevs/bootstrapi (10.2.15)
 *
 * <p>Status: seen
 */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
