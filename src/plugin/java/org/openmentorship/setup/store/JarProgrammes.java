package org.openmentorship.setup.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.openmentorship.setup.Preset;
import org.openmentorship.setup.SetupDesk.Presets;
import org.openmentorship.shared.store.Documents;

/** The presets in the jar: data files, in the order of their index. */
public final class JarProgrammes implements Presets {
    private static final String FOLDER = "/presets/programmes/";
    private final List<Preset> all;

    public JarProgrammes() {
        all = Stream.of(Documents.read(text("index.json"), String[].class))
                .map(name -> Documents.read(text(name), Preset.class))
                .toList();
    }

    @Override
    public List<Preset> all() {
        return all;
    }

    private static String text(String name) {
        try (InputStream in = JarProgrammes.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
