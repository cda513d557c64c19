package org.openmentorship.archive.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Entity;
import org.openmentorship.archive.Manifest.Part;
import org.openmentorship.archive.Tables;
import org.openmentorship.archive.Vault.Progress;
import org.openmentorship.shared.store.Documents;

/** Keeps the rows of a file that was checked, some at a time, under the numbers that they had. */
final class Loading {
    private static final int AT_A_TIME = 200;
    private static final int TOLD_EVERY = 5000;
    private static final String ID = "ID";
    private final ActiveObjects ao;
    private final Map<String, String> keys;
    private final long now;
    private final Progress progress;
    private long written;

    Loading(ActiveObjects ao, Map<String, String> keys, long now, Progress progress) {
        this.ao = ao;
        this.keys = keys;
        this.now = now;
        this.progress = progress;
    }

    long load(List<Sheet<?>> sheets, Parcel parcel) {
        Map<String, Part> parts = new HashMap<>();
        parcel.manifest().parts().forEach(part -> parts.put(part.name(), part));
        for (Sheet<?> sheet : sheets) {
            if (sheet.travels() && parts.containsKey(sheet.file())) {
                progress.at(sheet.name(), written);
                table(sheet, parcel, parts.get(sheet.file()));
            }
        }
        return written;
    }

    private <E extends Entity> void table(Sheet<E> sheet, Parcel parcel, Part part) {
        Shapes shapes = new Shapes(sheet);
        Numbers<E> rows = new Numbers<>(sheet);
        List<Map<String, Object>> some = new ArrayList<>();
        parcel.read(part, (number, line) -> {
            some.add(ours(sheet, shapes.row(number, line)));
            if (some.size() == AT_A_TIME) {
                keep(sheet, rows, some);
            }
        });
        keep(sheet, rows, some);
    }

    private <E extends Entity> void keep(Sheet<E> sheet, Numbers<E> rows, List<Map<String, Object>> some) {
        ao.executeInTransaction(() -> {
            some.forEach(rows::keep);
            return null;
        });
        long before = written / TOLD_EVERY;
        written += some.size();
        if (written / TOLD_EVERY > before) {
            progress.at(sheet.name(), written);
        }
        some.clear();
    }

    /** With the people of this wiki; a page is wanted anew, and one that was gone stays gone. */
    private Map<String, Object> ours(Sheet<?> sheet, Map<String, Object> row) {
        row.replaceAll(
                (name, value) -> value instanceof String text && !Tables.SEALED.contains(sheet.name() + "." + name)
                        ? Keys.replaced(text, keys)
                        : value);
        if (sheet.name().equals(Tables.PAGES)) {
            String state = String.valueOf(row.get("STATE"));
            boolean gone = state.equals("TRASHED") || state.equals("REMOVED");
            row.put("STATE", gone ? "REMOVED" : "WAITING");
            row.put("GIVEN", Documents.write(Map.of("wished", "", "title", "", "macro", "", "people", List.of())));
            row.put("PAGE_ID", 0L);
            row.put("ATTEMPTS", 0);
            row.put("DUE_AT", now);
            row.put("TROUBLE", "NONE");
            row.put("CALLED", "NONE");
        }
        return row;
    }

    /**
     * Keeps rows under their numbers and leaves the database behind the last of them, whatever it has given out before.
     *
     * <p>The database is let give the next number; while it is behind, what it gave is given back. Once it is ahead, the
     * number is said.
     */
    private final class Numbers<E extends Entity> {
        private final Sheet<E> sheet;
        private int given = Integer.MIN_VALUE;

        Numbers(Sheet<E> sheet) {
            this.sheet = sheet;
        }

        void keep(Map<String, Object> row) {
            int wanted = (int) row.remove(ID);
            if (!sheet.keepsNumbers()) {
                ao.create(sheet.type(), row);
                return;
            }
            while (given < wanted) {
                given = ao.create(sheet.type(), row).getID();
                if (given == wanted) {
                    return;
                }
                ao.deleteWithSQL(sheet.type(), "ID = ?", given);
            }
            row.put(ID, wanted);
            ao.create(sheet.type(), row);
        }
    }
}
