package org.openmentorship.host.service;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.openmentorship.host.data.Settings;

/** Plugin settings: strings, lists and maps of strings, and properties, up to the size that Confluence takes. */
public final class HostSettings implements PluginSettingsFactory {

    private static final int LIMIT = 99_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;

    public HostSettings(Settings settings) {
        this.settings = settings;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new Part(settings, key == null ? "plugin." : "plugin." + key + ".");
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return createSettingsForKey(null);
    }

    private record Part(Settings settings, String prefix) implements PluginSettings {

        @Override
        public Object get(String key) {
            return settings.get(prefix + key).map(Part::decode).orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            Object before = get(key);
            if (value == null) {
                return remove(key);
            }
            settings.put(prefix + key, encode(value));
            return before;
        }

        @Override
        public Object remove(String key) {
            Object before = get(key);
            settings.remove(prefix + key);
            return before;
        }

        private static String encode(Object value) {
            if (!(value instanceof String || value instanceof List || value instanceof Map)) {
                throw new IllegalArgumentException("Plugin settings take strings, lists, maps and properties, not "
                        + value.getClass().getName());
            }
            try {
                String text = (value instanceof Properties ? "P" : "J") + JSON.writeValueAsString(value);
                if (text.length() > LIMIT) {
                    throw new IllegalArgumentException("Plugin settings take at most " + LIMIT + " characters.");
                }
                return text;
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }

        private static Object decode(String text) {
            try {
                Class<?> type = text.charAt(0) == 'P' ? Properties.class : Object.class;
                return JSON.readValue(text.substring(1), type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
