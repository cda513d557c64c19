package com.atlassian.sal.api.pluginsettings;

/**
 * A small store of settings; values are strings, lists and maps of strings, or properties.
 *
 * <p>Source: github.com/deftdevs/bootstrapi (10.2.15)
 *
 * <p>Status: seen
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
