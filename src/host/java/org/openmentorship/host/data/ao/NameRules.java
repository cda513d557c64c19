package org.openmentorship.host.data.ao;

import java.lang.reflect.Method;
import java.util.Set;
import net.java.ao.RawEntity;
import net.java.ao.schema.NameConverters;
import org.openmentorship.host.app.AppRefused;

/** The names that every database of Confluence can carry: at most 30 characters, no word that Oracle keeps for itself. */
final class NameRules {

    private static final int LIMIT = 30;
    private static final Set<String> RESERVED = Set.of(
            ("ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COMMENT COMPRESS CONNECT"
                            + " CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS"
                            + " FILE FLOAT FOR FROM GRANT GROUP HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL"
                            + " INSERT INTEGER INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS MINUS MLSLABEL MODE"
                            + " MODIFY NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF OFFLINE ON ONLINE OPTION OR ORDER"
                            + " PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION"
                            + " SET SHARE SIZE SMALLINT START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID"
                            + " UNION UNIQUE UPDATE USER VALIDATE VALUES VARCHAR VARCHAR2 VIEW WHENEVER WHERE WITH")
                    .split(" "));

    private NameRules() {}

    static void check(NameConverters names, Class<? extends RawEntity<?>> entity) {
        String table = names(() -> names.getTableNameConverter().getName(entity), "table", entity);
        limit("table", table, entity);
        for (Method method : entity.getMethods()) {
            if (RawEntity.class.isAssignableFrom(method.getDeclaringClass())
                    && method.getDeclaringClass() != RawEntity.class
                    && !method.isDefault()) {
                String column = names(() -> names.getFieldNameConverter().getName(method), method.getName(), entity);
                if (column != null) {
                    limit("column", column, entity);
                    if (RESERVED.contains(column)) {
                        throw new AppRefused("The column name " + column + " of " + entity.getName()
                                + " is a reserved word of Oracle.");
                    }
                }
            }
        }
    }

    private static void limit(String what, String name, Class<?> entity) {
        if (name.length() > LIMIT) {
            throw new AppRefused("The " + what + " name " + name + " of " + entity.getName() + " has " + name.length()
                    + " characters; " + LIMIT + " is the most that every database takes.");
        }
    }

    private interface Name {
        String get();
    }

    private static String names(Name name, String what, Class<?> entity) {
        try {
            return name.get();
        } catch (RuntimeException e) {
            throw new AppRefused(
                    "Active Objects refuses a name of " + entity.getName() + " (" + what + "): " + e.getMessage(), e);
        }
    }
}
