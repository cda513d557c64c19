package org.openmentorship.archive.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.openmentorship.archive.Tables;
import org.openmentorship.archive.Vault;
import org.openmentorship.archive.store.Sheet.Column;

/** Rows in every table that there is, each with a gap among their numbers, and people wherever there is room for them. */
final class Filled {
    static final String AMINA = "a".repeat(32);
    static final String PRIYA = "b0".repeat(16);
    static final String PROGRAMME = "kind";
    static final int ROWS = 4;
    private static final String TRICKY = "\n" + AMINA + "\nÄ😀 \"<b>\\";
    private final ActiveObjects ao;
    private final Map<String, Integer> someone = new HashMap<>();

    private Filled(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Who has those keys where this was kept. */
    static Vault.Names names() {
        return key -> Optional.ofNullable(Map.of(AMINA, "amina", PRIYA, "priya").get(key));
    }

    static void fill(ActiveObjects ao) {
        Filled filled = new Filled(ao);
        Sheet.all().forEach(filled::table);
    }

    private <E extends Entity> void table(Sheet<E> sheet) {
        for (int i = 0; i <= ROWS; i++) {
            E row = ao.create(sheet.type(), row(sheet, i));
            if (i == 1) {
                ao.delete(row);
            } else {
                someone.put(sheet.name(), row.getID());
            }
        }
    }

    private Map<String, Object> row(Sheet<?> sheet, int number) {
        Map<String, Object> row = new HashMap<>();
        sheet.columns().forEach(column -> row.put(column.name(), value(sheet, column, number)));
        if (sheet.name().equals("NOTIFY_OUTBOX")) {
            row.put("STATE", number == 0 ? "WAITING" : "SENT");
        }
        return row;
    }

    private Object value(Sheet<?> sheet, Column column, int number) {
        String whole = sheet.name() + "." + column.name();
        if (column.holds(boolean.class)) {
            return number % 2 == 0;
        }
        if (column.holds(long.class)) {
            return 1_800_000_000_123L + number;
        }
        if (column.holds(int.class)) {
            return number(column, number);
        }
        if (whole.equals("PROGRAMME.PROGRAMME_KEY") || column.name().equals("PROGRAMME")) {
            return column.unique() && number > 0 ? PROGRAMME + number : PROGRAMME;
        }
        if (column.matter() != null && column.matter().isEnum()) {
            Object[] constants = column.matter().getEnumConstants();
            return ((Enum<?>) constants[number % constants.length]).name();
        }
        if (column.matter() != null) {
            return "{\"spaceKey\":\"MENTOR\",\"person\":\"" + PRIYA + "\",\"by\":{\"" + AMINA + "\":1},\"text\":\"x\\n"
                    + PRIYA + "\"}";
        }
        return column.unique() ? sheet.name() + number + ":" + AMINA : text(column);
    }

    /** One of the rows that it may point to, and each time another one where it has to be. */
    private int number(Column column, int number) {
        int last = someone.getOrDefault(Tables.REFERENCES.get(column.name()), 0);
        if (!Tables.REFERENCES.containsKey(column.name())) {
            return number + 1;
        }
        return column.unique() ? last - (number == 1 ? 1000 : number == 0 ? ROWS : ROWS - number) : last;
    }

    private static String text(Column column) {
        return column.most() < 0 ? TRICKY : column.most() < 40 ? "day" : AMINA + ":" + PRIYA;
    }

    static <E extends Entity> List<Integer> numbers(ActiveObjects ao, Sheet<E> sheet) {
        return java.util.Arrays.stream(ao.find(sheet.type(), Query.select("ID").order("ID")))
                .map(Entity::getID)
                .toList();
    }
}
