package org.openmentorship.archive.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.archive.Report;
import org.openmentorship.archive.Vault;

/** All tables of the app in Active Objects. */
public final class AoVault implements Vault {
    private static final int TOLD_EVERY = 10_000;
    private final ActiveObjects ao;
    private final Clock clock;
    private final List<Sheet<?>> sheets = Sheet.all();
    private final Set<String> expected;

    public AoVault(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.expected = Stream.concat(
                        Stream.of(Writing.README, Writing.PEOPLE, Writing.MANIFEST),
                        sheets.stream().filter(Sheet::travels).map(Sheet::file))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean empty() {
        return sheets.stream().filter(Sheet::travels).allMatch(sheet -> sheet.empty(ao));
    }

    @Override
    public void write(OutputStream out, String made, Names names, Progress progress) throws IOException {
        new Writing(ao, out, progress).write(sheets, Sheet.version(), made, names);
    }

    @Override
    public Report check(Path file, Here here) {
        try (Parcel parcel = Parcel.open(file, expected::contains)) {
            return new Checking(sheets, parcel, here).check();
        }
    }

    @Override
    public long load(Path file, Here here, Progress progress) {
        try (Parcel parcel = Parcel.open(file, expected::contains)) {
            Map<String, String> keys = new Checking(sheets, parcel, here).keys();
            return new Loading(ao, keys, clock.millis(), progress).load(sheets, parcel);
        }
    }

    @Override
    public long erase(Progress progress) {
        long erased = 0;
        for (int i = sheets.size() - 1; i >= 0; i--) {
            progress.at(sheets.get(i).name(), erased);
            long told = erased / TOLD_EVERY;
            for (int some = sheets.get(i).erase(ao);
                    some > 0;
                    some = sheets.get(i).erase(ao)) {
                erased += some;
                if (erased / TOLD_EVERY > told) {
                    told = erased / TOLD_EVERY;
                    progress.at(sheets.get(i).name(), erased);
                }
            }
        }
        return erased;
    }
}
