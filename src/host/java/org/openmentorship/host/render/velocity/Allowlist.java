package org.openmentorship.host.render.velocity;

import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides which methods a template may call: JDK basics, the host’s own, and what the app has listed. */
public final class Allowlist {

    private static final Logger LOG = LoggerFactory.getLogger(Allowlist.class);
    private static final String HOST = "org.openmentorship.host.";
    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll", "clone", "finalize");
    private static final List<Class<?>> BASICS = List.of(
            String.class,
            CharSequence.class,
            Number.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class,
            Character.class,
            Collection.class,
            List.class,
            Set.class,
            Map.class,
            Map.Entry.class,
            Iterator.class,
            Optional.class,
            Temporal.class,
            Instant.class,
            LocalDate.class,
            Date.class,
            Locale.class);

    private final Set<String> listed;
    private final boolean host;
    private final Map<Call, Boolean> decided = new ConcurrentHashMap<>();

    private record Call(Class<?> type, Method method) {}

    private Allowlist(Set<String> listed, boolean host) {
        this.listed = listed;
        this.host = host;
    }

    /** What the host’s own templates may call: everything the host hands them. */
    public static Allowlist ofHost() {
        return new Allowlist(Set.of(), true);
    }

    /** What an app’s templates may call; lines as in {@code <velocity-allowlist>}. */
    public static Allowlist of(Collection<String> lines) {
        return new Allowlist(
                lines.stream().map(line -> line.replaceAll("\\s", "")).collect(Collectors.toSet()), false);
    }

    boolean allows(Object target, Method method) {
        return decided.computeIfAbsent(new Call(target.getClass(), method), call -> decide(target, method));
    }

    private boolean decide(Object target, Method method) {
        boolean allowed = !NEVER.contains(method.getName())
                && (basic(target, method) || ofHost(target) || listed(target.getClass(), method));
        if (!allowed) {
            String call = target.getClass().getName() + "#" + method.getName() + "(" + parameters(method) + ")";
            LOG.warn("A template called {}, which is not on the velocity-allowlist: it printed nothing.", call);
        }
        return allowed;
    }

    private boolean ofHost(Object target) {
        return target.getClass().getName().startsWith(HOST)
                || (host && target.getClass().getName().startsWith("com.atlassian."));
    }

    private static boolean basic(Object target, Method method) {
        if (target instanceof Enum<?>) {
            return Set.of("name", "ordinal", "toString", "equals", "compareTo").contains(method.getName())
                    && method.getDeclaringClass() == Enum.class;
        }
        return BASICS.stream().anyMatch(type -> type.isInstance(target) && has(type, method));
    }

    private boolean listed(Class<?> type, Method method) {
        if (type == null || type == Object.class) {
            return false;
        }
        String call = type.getName() + "#" + method.getName() + "(" + parameters(method) + ")";
        return listed.contains(call)
                || listed(type.getSuperclass(), method)
                || Arrays.stream(type.getInterfaces()).anyMatch(parent -> listed(parent, method));
    }

    private static boolean has(Class<?> type, Method method) {
        return Arrays.stream(type.getMethods())
                .anyMatch(m -> m.getName().equals(method.getName())
                        && Arrays.equals(m.getParameterTypes(), method.getParameterTypes()));
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.getCanonicalName() == null ? type.getName() : name(type))
                .collect(Collectors.joining(","));
    }

    /** Nested classes keep their $, arrays their brackets, as in the descriptor. */
    private static String name(Class<?> type) {
        return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
    }
}
