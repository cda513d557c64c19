package org.openmentorship.house.code;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Tables and columns have names that every database of Confluence can carry. */
final class Names {
    private static final int TABLE = 20;
    private static final int COLUMN = 30;

    /** Kept by PostgreSQL, Oracle, SQL Server or MySQL for themselves. */
    private static final Set<String> RESERVED = Set.of(
            ("ACCESS ADD ALL ALTER ANALYZE AND ANY ARRAY AS ASC AUDIT AUTHORIZATION BACKUP BEGIN BETWEEN BIGINT BOTH BREAK"
                            + " BROWSE BULK BY CALL CASCADE CASE CAST CHANGE CHAR CHARACTER CHECK CHECKPOINT CLOSE CLUSTER"
                            + " COLLATE COLUMN COLUMNS COMMENT COMMIT COMPRESS CONDITION CONNECT CONSTRAINT CONTAINS CONTINUE"
                            + " CONVERT CREATE CROSS CUBE CURRENT CURSOR DATABASE DATE DAY DECIMAL DECLARE DEFAULT DELETE DENY"
                            + " DESC DESCRIBE DISTINCT DIV DO DOUBLE DROP DUMP EACH ELSE EMPTY END ERRLVL ESCAPE EXCEPT"
                            + " EXCLUSIVE EXEC EXECUTE EXISTS EXIT EXPLAIN EXTERNAL FALSE FETCH FILE FILLFACTOR FLOAT FOR"
                            + " FOREIGN FREEZE FROM FULL FUNCTION GENERATED GET GOTO GRANT GROUP GROUPING GROUPS HAVING"
                            + " HOLDLOCK IDENTIFIED IDENTITY IF IMMEDIATE IN INCREMENT INDEX INITIAL INNER INOUT INSERT INT"
                            + " INTEGER INTERSECT INTERVAL INTO IS ITERATE JOIN KEY KEYS KILL LAG LATERAL LEAD LEADING LEAVE"
                            + " LEFT LEVEL LIKE LIMIT LINENO LINES LOAD LOCK LONG LOOP MATCH MERGE MINUS MOD MODE MODIFY"
                            + " NATURAL NOCHECK NOT NOWAIT NULL NUMBER NUMERIC OF OFF OFFLINE OFFSET ON ONLINE OPEN OPTION OR"
                            + " ORDER OUT OUTER OVER PARTITION PERCENT PIVOT PLACING PLAN PRECISION PRIMARY PRINT PRIOR PROC"
                            + " PROCEDURE PUBLIC PURGE RAISERROR RANGE RANK RAW READ READTEXT REAL RECURSIVE REFERENCES"
                            + " RELEASE RENAME REPEAT REPLACE RESOURCE RESTORE RESTRICT RETURN RETURNING REVERT REVOKE RIGHT"
                            + " ROLLBACK ROW ROWID ROWNUM ROWS RULE SAVE SCHEMA SELECT SESSION SET SHARE SHOW SIGNAL SIMILAR"
                            + " SIZE SMALLINT SOME SPATIAL SQL SSL START STARTING STATISTICS STORED SUCCESSFUL SYNONYM SYSDATE"
                            + " SYSTEM TABLE TERMINATED TEXTSIZE THEN TO TOP TRAILING TRAN TRANSACTION TRIGGER TRUE TRUNCATE"
                            + " UID UNDO UNION UNIQUE UNLOCK UNPIVOT UNSIGNED UPDATE USAGE USE USER USING VALIDATE VALUES"
                            + " VARCHAR VARIADIC VARYING VERBOSE VIEW WAITFOR WHEN WHENEVER WHERE WHILE WINDOW WITH WITHIN"
                            + " WRITE WRITETEXT XOR ZEROFILL")
                    .split(" "));

    private Names() {}

    /** Sentences about those of these classes that are tables. */
    static List<String> check(Collection<Class<?>> classes) {
        List<String> broken = new ArrayList<>();
        Set<String> tables = new TreeSet<>();
        for (Class<?> type : classes) {
            if (RawEntity.class.isAssignableFrom(type)) {
                table(type, tables, broken);
                for (Method method : type.getDeclaredMethods()) {
                    column(type, method, broken);
                }
            }
        }
        return broken;
    }

    private static void table(Class<?> type, Set<String> tables, List<String> broken) {
        String name = type.getSimpleName();
        Table table = type.getAnnotation(Table.class);
        if (table == null) {
            broken.add(name + " has no @Table: name it, or renaming the class loses its data");
            return;
        }
        if (!table.value().matches("[A-Z][A-Z_]*")
                || table.value().length() > TABLE
                || RESERVED.contains(table.value())) {
            broken.add(name + " names its table " + table.value() + ": use at most " + TABLE
                    + " capital letters and no word of SQL");
        }
        if (!tables.add(table.value())) {
            broken.add(name + " names its table " + table.value() + " as another does: give it its own");
        }
        if (!name.endsWith("Entity") || !type.getPackageName().endsWith(".store")) {
            broken.add(type.getName() + " is a table: name it …Entity and put it into a store");
        }
    }

    private static void column(Class<?> type, Method method, List<String> broken) {
        String column = method.getName()
                .replaceFirst("^(get|set|is)", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
        if (!method.getName().matches("(get|is).*")) {
            return;
        }
        if (column.length() > COLUMN || RESERVED.contains(column)) {
            broken.add(type.getSimpleName() + " names a column " + column + ": use at most " + COLUMN
                    + " characters and no word of SQL");
        }
        StringLength length = method.getAnnotation(StringLength.class);
        if (length != null && length.value() != StringLength.UNLIMITED && length.value() > 450) {
            broken.add(type.getSimpleName() + " gives " + column + " " + length.value()
                    + " characters: 450 are the most that every database keeps, else UNLIMITED");
        }
    }
}
