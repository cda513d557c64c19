package org.openmentorship.contract.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmentorship.contract.ContractText.Words;
import org.openmentorship.contract.TextDesk.Presets;
import org.openmentorship.shared.store.Documents;

/** Our own contract texts, which are data files in the jar, one for each language. */
public final class JarPresets implements Presets {
    /** What a file holds. */
    record Preset(Words words, Map<String, String> labels) {}

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    private final Map<String, Preset> presets = new TreeMap<>();

    public JarPresets() {
        LANGUAGES.forEach(language -> presets.put(language, read("/presets/contract-text." + language + ".json")));
    }

    @Override
    public List<String> languages() {
        return LANGUAGES;
    }

    @Override
    public Words words(String language) {
        return in(language).words();
    }

    @Override
    public String label(String language, String name) {
        return Optional.ofNullable(in(language).labels().get(name)).orElseThrow();
    }

    /** Ours for the language, whatever its region; English where we have none. */
    private Preset in(String language) {
        return presets.getOrDefault(language.replaceFirst("[-_].*", ""), presets.get("en"));
    }

    private static Preset read(String file) {
        try (InputStream in = JarPresets.class.getResourceAsStream(file)) {
            return Documents.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Preset.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
