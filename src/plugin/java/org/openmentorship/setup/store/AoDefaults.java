package org.openmentorship.setup.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.setup.Defaults;
import org.openmentorship.setup.DefaultsDesk;
import org.openmentorship.shared.store.Collisions;
import org.openmentorship.shared.store.Documents;

/** What is laid down, in its row. */
public final class AoDefaults implements DefaultsDesk.Book {
    private static final String NAME = "defaults";
    private final ActiveObjects ao;

    public AoDefaults(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Defaults find() {
        return row().map(row -> Documents.read(row.getDocument(), Defaults.class))
                .orElse(Defaults.NONE);
    }

    @Override
    public void keep(Defaults defaults) {
        Optional<DefaultsEntity> found = row();
        if (found.isEmpty()) {
            Map<String, Object> row =
                    Map.of("NAME", NAME, "VERSION", defaults.version(), "DOCUMENT", Documents.write(defaults));
            Collisions.watch(() -> ao.create(DefaultsEntity.class, row));
        } else {
            DefaultsEntity row = found.get();
            row.setVersion(defaults.version());
            row.setDocument(Documents.write(defaults));
            row.save();
        }
    }

    private Optional<DefaultsEntity> row() {
        return Arrays.stream(ao.find(DefaultsEntity.class, "NAME = ?", NAME)).findFirst();
    }
}
