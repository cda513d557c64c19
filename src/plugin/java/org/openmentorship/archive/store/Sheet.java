package org.openmentorship.archive.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.openmentorship.archive.Tables;
import org.openmentorship.archive.Tables.Rule;
import org.openmentorship.archive.Tables.Way;
import org.openmentorship.shared.store.Documents;
import org.openmentorship.shared.store.Holds;

/** A table of ours, whichever: its columns, and its rows from the first number on. */
final class Sheet<E extends Entity> {
    private static final Pattern ENTITY = Pattern.compile("<entity>([\\w.]+)</entity>");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final int AT_A_TIME = 200;
    private static final int GONE_AT_A_TIME = 1000;
    private final Class<E> type;
    private final List<Column> columns;

    private Sheet(Class<E> type) {
        this.type = type;
        this.columns = Arrays.stream(type.getMethods())
                .filter(one -> one.getName().matches("(get|is)[A-Z].*") && one.getParameterCount() == 0)
                .filter(one -> one.getDeclaringClass().getName().startsWith("org.openmentorship."))
                .map(Column::of)
                .sorted(Comparator.comparing(Column::name))
                .toList();
    }

    /** All that the descriptor lists, in its order. */
    static List<Sheet<?>> all() {
        List<Sheet<?>> sheets = new ArrayList<>();
        Matcher entity = ENTITY.matcher(descriptor());
        while (entity.find()) {
            sheets.add(new Sheet<>(type(entity.group(1))));
        }
        return List.copyOf(sheets);
    }

    /** The version of the app. */
    static String version() {
        Matcher version = VERSION.matcher(descriptor());
        return version.find() ? version.group(1) : "";
    }

    private static String descriptor() {
        try (InputStream in = Sheet.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<? extends Entity> type(String name) {
        try {
            return Class.forName(name, true, Sheet.class.getClassLoader()).asSubclass(Entity.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    Class<E> type() {
        return type;
    }

    String name() {
        return type.getAnnotation(Table.class).value();
    }

    /** Its name in the file. */
    String file() {
        return "tables/" + name() + ".jsonl";
    }

    List<Column> columns() {
        return columns;
    }

    Rule rule() {
        return Tables.rule(name());
    }

    boolean travels() {
        return rule().way() != Way.LEFT_OUT;
    }

    boolean keepsNumbers() {
        return rule().way() == Way.SAME_NUMBERS;
    }

    /** Every row that travels, in the order of their numbers, a few at a time. */
    void each(ActiveObjects ao, Consumer<E> row) {
        String[] names = columns.stream().map(Column::name).toArray(String[]::new);
        String fields = "ID, " + String.join(", ", names);
        int after = Integer.MIN_VALUE;
        E[] rows;
        do {
            rows = ao.find(type, where(fields, after, rule(), AT_A_TIME));
            for (E one : rows) {
                row.accept(one);
                after = one.getID();
            }
        } while (rows.length == AT_A_TIME);
    }

    /** Whether somebody has written something that travels. */
    boolean empty(ActiveObjects ao) {
        Rule kept = name().equals(Tables.LEDGER) ? rule() : Rule.all();
        return ao.find(type, where("ID", Integer.MIN_VALUE, kept, 1)).length == 0;
    }

    /** Erases some rows, and says how many; of the ledger what the app has entered about its data stays. */
    int erase(ActiveObjects ao) {
        boolean ledger = name().equals(Tables.LEDGER);
        E[] rows = ao.find(type, where("ID", Integer.MIN_VALUE, ledger ? rule() : Rule.all(), GONE_AT_A_TIME));
        if (rows.length == 0) {
            return 0;
        }
        int last = rows[rows.length - 1].getID();
        return ao.executeInTransaction(() -> ledger
                ? ao.deleteWithSQL(type, "ID <= ? AND SUBJECT <> ?", last, Tables.OURSELVES)
                : ao.deleteWithSQL(type, "ID <= ?", last));
    }

    private static Query where(String fields, int after, Rule rule, int most) {
        Query query = Query.select(fields);
        Query some = rule.column().isEmpty()
                ? query.where("ID > ?", after)
                : query.where("ID > ? AND " + rule.column() + " <> ?", after, rule.value());
        return some.order("ID").limit(most);
    }

    /**
     * A column as its entity declares it.
     *
     * @param most the longest text it takes, or less than 0 for any
     * @param matter the constants or the document that it holds, or null for any text
     */
    record Column(String name, Method getter, boolean required, boolean unique, int most, Class<?> matter) {
        private static final int USUAL = 255;

        static Column of(Method getter) {
            StringLength length = getter.getAnnotation(StringLength.class);
            Holds holds = getter.getAnnotation(Holds.class);
            return new Column(
                    named(getter),
                    getter,
                    getter.isAnnotationPresent(NotNull.class),
                    getter.isAnnotationPresent(Unique.class),
                    length == null ? USUAL : length.value(),
                    holds == null ? null : holds.value());
        }

        /** {@code getOnceKey} is {@code ONCE_KEY}, as Active Objects has it. */
        private static String named(Method getter) {
            String name = getter.getName().replaceFirst("^(get|is)", "");
            return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        }

        /** Whether the app can read this text where it reads the column. */
        boolean reads(String text) {
            return matter.isEnum() ? names().contains(text) : document(text);
        }

        private Set<String> names() {
            return Arrays.stream(matter.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .collect(Collectors.toSet());
        }

        private boolean document(String text) {
            try {
                return Documents.read(text, matter) != null;
            } catch (RuntimeException unreadable) {
                return false;
            }
        }

        boolean holds(Class<?> type) {
            return getter.getReturnType() == type;
        }

        Object of(Entity row) {
            try {
                return getter.invoke(row);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("The column " + name + " cannot be read", e);
            }
        }
    }
}
