package org.openmentorship.house.code;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.servlet.http.HttpServlet;
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
import java.util.Set;
import java.util.stream.Stream;

/** Every door says who may come in, asks administrators for their password again, and speaks JSON only. */
final class Rest {
    private static final List<String> SECURITY = List.of(
            "SystemAdminOnly",
            "AdminOnly",
            "LicensedOnly",
            "UnlicensedSiteAccess",
            "AnonymousSiteAccess",
            "UnrestrictedAccess");

    private static final Set<String> ADMINISTRATORS = Set.of("SystemAdminOnly", "AdminOnly");

    private Rest() {}

    /** Sentences about the methods of these classes that answer over HTTP. */
    static List<String> check(Collection<Class<?>> classes) {
        List<String> broken = new ArrayList<>();
        classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(Rest::isDoor)
                .forEach(method -> check(method, broken));
        classes.stream().filter(HttpServlet.class::isAssignableFrom).forEach(type -> screen(type, broken));
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
        boolean sudo = Stream.of(method, method.getDeclaringClass())
                .anyMatch(one -> one.isAnnotationPresent(WebSudoRequired.class));
        if (forAdministrators(method) && !sudo) {
            broken.add(name + " lets administrators in without their password: add @WebSudoRequired");
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

    /** No annotation helps a servlet: it has to ask the manager itself. */
    private static void screen(Class<?> type, List<String> broken) {
        boolean asks = Arrays.stream(type.getDeclaredFields()).anyMatch(one -> one.getType() == WebSudoManager.class);
        if (security(type).anyMatch(ADMINISTRATORS::contains) && !asks) {
            broken.add(type.getSimpleName()
                    + " lets administrators in without their password: call WebSudoManager#willExecuteWebSudoRequest");
        }
    }

    /** The annotation of the method goes before the one of the class. */
    private static boolean forAdministrators(Method method) {
        List<String> own = security(method).toList();
        Stream<String> said = own.isEmpty() ? security(method.getDeclaringClass()) : own.stream();
        return said.anyMatch(ADMINISTRATORS::contains);
    }

    private static boolean saysWho(AnnotatedElement element) {
        return security(element).findAny().isPresent();
    }

    private static Stream<String> security(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getName().startsWith("com.atlassian."))
                .map(Class::getSimpleName)
                .filter(SECURITY::contains);
    }

    private static <A extends Annotation> A annotation(Method method, Class<A> type) {
        A own = method.getAnnotation(type);
        return own == null ? method.getDeclaringClass().getAnnotation(type) : own;
    }
}
