package org.openmentorship.house.code;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Every door says who may come in, and speaks JSON only. */
final class Rest {
    private static final List<String> SECURITY = List.of(
            "SystemAdminOnly",
            "AdminOnly",
            "LicensedOnly",
            "UnlicensedSiteAccess",
            "AnonymousSiteAccess",
            "UnrestrictedAccess");

    private Rest() {}

    /** Sentences about the methods of these classes that answer over HTTP. */
    static List<String> check(Collection<Class<?>> classes) {
        List<String> broken = new ArrayList<>();
        classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(Rest::isDoor)
                .forEach(method -> check(method, broken));
        return broken;
    }

    private static boolean isDoor(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static void check(Method method, List<String> broken) {
        String name = method.getDeclaringClass().getSimpleName() + "#" + method.getName();
        long said = Stream.of(method, method.getDeclaringClass())
                .filter(Rest::saysWho)
                .count();
        if (said == 0) {
            broken.add(name + " does not say who may come in: add @LicensedOnly or another security annotation");
        }
        Produces gives = annotation(method, Produces.class);
        if (gives == null || !List.of(gives.value()).equals(List.of("application/json"))) {
            broken.add(name + " does not say that it gives JSON: add @Produces(MediaType.APPLICATION_JSON)");
        }
        Consumes takes = annotation(method, Consumes.class);
        boolean reads = !method.isAnnotationPresent(GET.class);
        if (reads && (takes == null || !List.of(takes.value()).equals(List.of("application/json")))) {
            broken.add(name + " takes more than JSON: add @Consumes(MediaType.APPLICATION_JSON)");
        }
    }

    private static boolean saysWho(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(
                        type -> type.getName().startsWith("com.atlassian.") && SECURITY.contains(type.getSimpleName()));
    }

    private static <A extends Annotation> A annotation(Method method, Class<A> type) {
        A own = method.getAnnotation(type);
        return own == null ? method.getDeclaringClass().getAnnotation(type) : own;
    }
}
