package org.openmentorship.shared.confluence;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;

/** Whether all of our data is in somebody’s hand, said in the settings of the wiki, which every node reads. */
public final class Stillness {
    /** How a text begins that leaves the screens readable. */
    public static final String READABLE = "EXPORT";

    private static final String NOW = "org.openmentorship.confluence.standstill";
    private static final String LAST = "org.openmentorship.confluence.standstill.last";
    private final PluginSettingsFactory settings;

    public Stillness(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    public Optional<String> now() {
        return read(NOW);
    }

    public Optional<String> last() {
        return read(LAST);
    }

    /** Nobody writes while it holds. */
    public boolean holds() {
        return now().isPresent();
    }

    /** Nor are there screens to read. */
    public boolean covers() {
        return now().filter(text -> !text.startsWith(READABLE)).isPresent();
    }

    public void say(String text) {
        all().put(NOW, text);
    }

    public void end(String outcome) {
        all().put(LAST, outcome);
        all().remove(NOW);
    }

    private Optional<String> read(String key) {
        return all().get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private PluginSettings all() {
        return settings.createGlobalSettings();
    }
}
