package org.openmentorship.programme;

import java.util.List;
import java.util.Optional;

/** Where programmes are kept. */
public interface ProgrammeBook {
    Optional<Programme> find(String key);

    /** Those whose keys come after this one, in the order of their keys. */
    List<Programme> after(String key, int most);

    void insert(Programme programme);

    void update(Programme programme);
}
