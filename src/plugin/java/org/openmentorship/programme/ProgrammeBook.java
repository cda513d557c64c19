package org.openmentorship.programme;

import java.util.List;
import java.util.Optional;

/** Where programmes are kept. */
public interface ProgrammeBook {
    Optional<Programme> find(String key);

    /** All, by name. */
    List<Programme> all();

    void insert(Programme programme);

    void update(Programme programme);
}
