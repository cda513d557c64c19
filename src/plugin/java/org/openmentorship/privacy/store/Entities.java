package org.openmentorship.privacy.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.java.ao.Entity;

/** The tables of the app, as its descriptor names them. */
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("<entity>([\\w.]+)</entity>");

    private Entities() {}

    static List<Class<? extends Entity>> all() {
        return ENTITY.matcher(descriptor())
                .results()
                .<Class<? extends Entity>>map(one -> table(one.group(1)))
                .toList();
    }

    private static Class<? extends Entity> table(String name) {
        try {
            return Class.forName(name).asSubclass(Entity.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The descriptor names a table that is not there", e);
        }
    }

    private static String descriptor() {
        try (InputStream descriptor = Entities.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
