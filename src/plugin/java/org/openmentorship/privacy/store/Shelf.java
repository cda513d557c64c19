package org.openmentorship.privacy.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.openmentorship.shared.PersonKey;
import org.openmentorship.shared.store.Personal;

/** One table with people in it, read and written by the names of its columns. */
final class Shelf<E extends Entity> {
    private final ActiveObjects ao;
    private final Class<E> table;
    private final Personal personal;
    private final Map<String, Method> getters = new TreeMap<>();
    private final Map<String, Method> setters = new TreeMap<>();

    Shelf(ActiveObjects ao, Class<E> table) {
        this.ao = ao;
        this.table = table;
        this.personal = table.getAnnotation(Personal.class);
        for (Method one : table.getMethods()) {
            String name = one.getName();
            if (one.getDeclaringClass() == Entity.class
                    || one.getDeclaringClass().getName().startsWith("net.java.ao")) {
                continue;
            }
            if (name.startsWith("set")) {
                setters.put(column(name.substring(3)), one);
            } else {
                getters.put(column(name.replaceFirst("^(get|is)", "")), one);
            }
        }
    }

    private static String column(String name) {
        return Introspector.decapitalize(name)
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    Personal personal() {
        return personal;
    }

    /** How many rows are somebody’s. */
    int count(PersonKey person) {
        return personal.whose().length == 0 ? 0 : ao.count(table, whose(), keys(person));
    }

    /** Somebody’s rows after this one. */
    List<E> of(PersonKey person, int after, int most) {
        List<Object> values = new ArrayList<>(List.of(keys(person)));
        values.add(after);
        Query query = Query.select()
                .where("(" + whose() + ") AND ID > ?", values.toArray())
                .order("ID")
                .limit(most);
        return List.of(ao.find(table, query));
    }

    /** All rows after this one in which the key may stand. */
    List<E> naming(PersonKey person, int after, int most) {
        List<Object> values = new ArrayList<>(List.of(keys(person)));
        List<String> where = new ArrayList<>();
        Arrays.stream(personal.whose()).forEach(one -> where.add(one + " = ?"));
        for (String one : personal.within()) {
            where.add(one + " LIKE ?");
            values.add("%" + person + "%");
        }
        values.add(after);
        Query query = Query.select()
                .where("(" + String.join(" OR ", where) + ") AND ID > ?", values.toArray())
                .order("ID")
                .limit(most);
        return List.of(ao.find(table, query));
    }

    private String whose() {
        return Arrays.stream(personal.whose()).map(one -> one + " = ?").collect(Collectors.joining(" OR "));
    }

    private Object[] keys(PersonKey person) {
        return Arrays.stream(personal.whose()).map(one -> person.value()).toArray();
    }

    boolean is(E row, PersonKey person) {
        return Arrays.stream(personal.whose()).anyMatch(one -> person.value().equals(value(row, one)));
    }

    /** Whether it goes with the person, or for naming the person. */
    boolean goes(E row, PersonKey person) {
        return (personal.goes() && is(row, person)) || (personal.goesNaming() && names(row, person));
    }

    private boolean names(E row, PersonKey person) {
        return columns().stream()
                .map(one -> (String) value(row, one))
                .anyMatch(text -> text != null && !text.equals(Names.renamed(text, person.value(), "")));
    }

    /** Everything in a row that may be told, by the names of the columns. */
    Map<String, Object> values(E row) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("ID", row.getID());
        getters.keySet().stream()
                .filter(one -> !Arrays.asList(personal.untold()).contains(one))
                .forEach(one -> all.put(one, value(row, one)));
        return all;
    }

    Object value(E row, String column) {
        return call(getters.get(column), row);
    }

    /** Another key in the place of this one; says whether there was any. */
    boolean rename(E row, PersonKey person, PersonKey alias) {
        boolean mine = is(row, person);
        boolean changed = false;
        for (String column : columns()) {
            String before = (String) value(row, column);
            String after = Names.renamed(before, person.value(), alias.value());
            if (before != null && !before.equals(after)) {
                call(setters.get(column), row, after);
                changed = true;
            }
        }
        if (mine) {
            Arrays.stream(personal.clears()).forEach(one -> call(setters.get(one), row, ""));
        }
        if (changed) {
            row.save();
        }
        return changed;
    }

    private List<String> columns() {
        List<String> all = new ArrayList<>(List.of(personal.whose()));
        all.addAll(List.of(personal.within()));
        return all;
    }

    void delete(E row) {
        ao.delete(row);
    }

    private static Object call(Method method, Object row, Object... values) {
        try {
            return method.invoke(row, values);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A column cannot be reached by " + method, e);
        }
    }
}
