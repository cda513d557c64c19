package org.openmentorship.faults;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import net.java.ao.RawEntity;

/** Stores, mail servers and wikis that fail at the call that the test says: once, or from then on as for a node that dies. */
final class Faulty {
    /** The fault. */
    static final class Fault extends IllegalStateException {
        Fault() {
            super("fault");
        }
    }

    private static final Set<String> READS_AND_WRITES =
            Set.of("create", "find", "count", "delete", "deleteWithSQL", "get");
    private int left = Integer.MAX_VALUE;
    private boolean failed;
    private boolean dies;

    /** The call after this many fails. */
    void failAfter(int calls) {
        left = calls;
        failed = false;
    }

    /** The call after this many fails, and every other after it. */
    void dieAfter(int calls) {
        failAfter(calls);
        dies = true;
    }

    /** From now on all is well; says whether the fault has come. */
    boolean heal() {
        left = Integer.MAX_VALUE;
        dies = false;
        return failed;
    }

    void call() {
        if (left-- == 0 || (dies && failed)) {
            failed = true;
            throw new Fault();
        }
    }

    ActiveObjects over(ActiveObjects real) {
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, args) -> {
                    if (READS_AND_WRITES.contains(method.getName())) {
                        call();
                    }
                    return rows(invoke(real, method, args == null ? null : steady(args)));
                });
    }

    /** The rows that were found, which fail when they are saved. */
    private Object rows(Object found) {
        if (found instanceof RawEntity<?>[] rows) {
            Class<?> type = rows.getClass().getComponentType();
            Object[] shaky = (Object[]) Array.newInstance(type, rows.length);
            for (int i = 0; i < rows.length; i++) {
                shaky[i] = row(rows[i], type);
            }
            return shaky;
        }
        return found;
    }

    private Object row(RawEntity<?> row, Class<?> type) {
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, new Row(row));
    }

    /** Active Objects takes back only the rows that it has given. */
    private static Object[] steady(Object[] args) {
        return Arrays.stream(args).map(Faulty::steady).toArray();
    }

    private static Object steady(Object given) {
        if (given instanceof RawEntity<?>[] rows) {
            return Arrays.stream(rows).map(Faulty::steady).toArray(RawEntity<?>[]::new);
        }
        return given != null
                        && Proxy.isProxyClass(given.getClass())
                        && Proxy.getInvocationHandler(given) instanceof Row row
                ? row.real
                : given;
    }

    /** A row that fails when it is saved. */
    private final class Row implements InvocationHandler {
        private final RawEntity<?> real;

        Row(RawEntity<?> real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            if (method.getName().equals("save")) {
                call();
            }
            return Faulty.invoke(real, method, args);
        }
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
