package org.openmentorship.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of apps in a PostgreSQL as statements that make them again; the embedded server has no pg_dump. */
final class PostgresDump {
    private static final String OURS = " where relname like 'AO%' and relnamespace = 'public'::regnamespace ";
    private final JdbcClient jdbc;

    PostgresDump(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(list("select format('create sequence public.%I as integer;', relname)"
                + " from pg_class" + OURS + "and relkind = 'S' order by relname"));
        List<String> tables =
                list("select quote_ident(relname) from pg_class" + OURS + "and relkind = 'r' order by relname");
        tables.forEach(table -> lines.add(table(table)));
        lines.addAll(list("select indexdef || ';' from pg_indexes where tablename like 'AO%' and indexname not in"
                + " (select conname from pg_constraint) order by indexname"));
        tables.forEach(table -> lines.addAll(rows(table)));
        lines.addAll(list("select format('select setval(%L, %s);', format('public.%I', sequencename), last_value)"
                + " from pg_sequences where last_value is not null and sequencename like 'AO%' order by sequencename"));
        return lines;
    }

    private String table(String table) {
        List<String> parts =
                new ArrayList<>(list("select quote_ident(attname) || ' ' || format_type(atttypid, atttypmod)"
                        + " || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')"
                        + " || case when attnotnull then ' not null' else '' end"
                        + " from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum"
                        + " where attrelid = 'public." + table + "'::regclass and attnum > 0 and not attisdropped"
                        + " order by attnum"));
        parts.addAll(list("select format('constraint %I %s', conname, pg_get_constraintdef(oid)) from pg_constraint"
                + " where conrelid = 'public." + table
                + "'::regclass and contype in ('p', 'u', 'f') order by conname"));
        return "create table public." + table + " (\n  " + String.join(",\n  ", parts) + ");";
    }

    private List<String> rows(String table) {
        return jdbc.sql("select * from public." + table + " order by 1")
                .query((row, number) -> insert(table, row))
                .list();
    }

    private static String insert(String table, ResultSet row) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            names.add('"' + row.getMetaData().getColumnName(i) + '"');
            Object value = row.getObject(i);
            boolean bare = value == null || value instanceof Number;
            values.add(bare ? String.valueOf(value) : "'" + value.toString().replace("'", "''") + "'");
        }
        return "insert into public." + table + " (" + String.join(", ", names) + ") values ("
                + String.join(", ", values) + ");";
    }

    private List<String> list(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
