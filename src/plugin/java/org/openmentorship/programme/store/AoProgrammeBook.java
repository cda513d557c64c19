package org.openmentorship.programme.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.openmentorship.programme.Programme;
import org.openmentorship.programme.ProgrammeBook;
import org.openmentorship.shared.store.Collisions;
import org.openmentorship.shared.store.Documents;

/** Programmes in their table. */
public final class AoProgrammeBook implements ProgrammeBook {
    private final ActiveObjects ao;

    public AoProgrammeBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Programme> find(String key) {
        return row(key).map(AoProgrammeBook::programme);
    }

    @Override
    public List<Programme> after(String key, int most) {
        Query query = Query.select()
                .where("PROGRAMME_KEY > ?", key)
                .order("PROGRAMME_KEY ASC")
                .limit(most);
        return Arrays.stream(ao.find(ProgrammeEntity.class, query))
                .map(AoProgrammeBook::programme)
                .toList();
    }

    @Override
    public void insert(Programme programme) {
        Collisions.watch(() -> ao.create(
                ProgrammeEntity.class,
                Map.of(
                        "PROGRAMME_KEY", programme.key(),
                        "VERSION", programme.version(),
                        "STATE", programme.state().name(),
                        "DOCUMENT", Documents.write(programme))));
    }

    @Override
    public void update(Programme programme) {
        ProgrammeEntity row = row(programme.key()).orElseThrow();
        row.setVersion(programme.version());
        row.setState(programme.state().name());
        row.setDocument(Documents.write(programme));
        row.save();
    }

    private Optional<ProgrammeEntity> row(String key) {
        return Programme.isKey(key)
                ? Arrays.stream(ao.find(ProgrammeEntity.class, "PROGRAMME_KEY = ?", key))
                        .findFirst()
                : Optional.empty();
    }

    private static Programme programme(ProgrammeEntity row) {
        return Documents.read(row.getDocument(), Programme.class)
                .with(row.getVersion(), Programme.State.valueOf(row.getState()));
    }
}
