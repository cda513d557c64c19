package org.openmentorship.host.web.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.openmentorship.host.web.Accounts;
import org.openmentorship.host.web.CurrentRequest;
import org.openmentorship.host.web.Session;
import org.openmentorship.host.web.session.Sessions;

/**
 * Confluence’s rules before each resource method: the access annotation of the method, else of its class, else signed
 * in; WebSudo where it is asked for, except of scripts that name themselves in each request; and no write of a kind
 * that another site’s form could send, unless it carries {@code X-Atlassian-Token: no-check}.
 */
@Priority(Priorities.AUTHENTICATION)
final class Access implements ContainerRequestFilter {

    private static final List<Class<? extends Annotation>> RULES = List.of(
            UnrestrictedAccess.class,
            AnonymousSiteAccess.class,
            UnlicensedSiteAccess.class,
            LicensedOnly.class,
            AdminOnly.class,
            SystemAdminOnly.class);
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final Supplier<Accounts> accounts;

    @Context
    private ResourceInfo resource;

    Access(Supplier<Accounts> accounts) {
        this.accounts = accounts;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Class<? extends Annotation> rule = rule();
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        boolean open = rule == UnrestrictedAccess.class || rule == AnonymousSiteAccess.class;
        if (!open && user == null) {
            request.abortWith(Failures.answer(401, "Sign in first."));
            return;
        }
        boolean admins = rule == AdminOnly.class || rule == SystemAdminOnly.class;
        if (admins && !accounts.get().isAdmin(user)) {
            request.abortWith(Failures.answer(403, "Only administrators may do this."));
            return;
        }
        if (sudo() && !confirmed()) {
            request.abortWith(Failures.answer(401, "This resource requires WebSudo."));
            return;
        }
        if (formLike(request) && !excluded()) {
            request.abortWith(Failures.answer(403, "XSRF check failed: send the header X-Atlassian-Token: no-check."));
        }
    }

    private Class<? extends Annotation> rule() {
        for (AnnotatedElement element : places()) {
            for (Class<? extends Annotation> rule : RULES) {
                if (element.isAnnotationPresent(rule)) {
                    return rule;
                }
            }
        }
        return LicensedOnly.class;
    }

    /** The nearest annotation decides, as in Atlassian’s REST module: method, class, package. */
    private boolean sudo() {
        return places().stream()
                .filter(place -> place.isAnnotationPresent(WebSudoRequired.class)
                        || place.isAnnotationPresent(WebSudoNotRequired.class))
                .findFirst()
                .filter(place -> place.isAnnotationPresent(WebSudoRequired.class))
                .isPresent();
    }

    private static boolean confirmed() {
        return ((Session) CurrentRequest.get().getAttribute(Sessions.ATTRIBUTE)).webSudo();
    }

    private List<AnnotatedElement> places() {
        Class<?> type = resource.getResourceClass();
        return List.of(resource.getResourceMethod(), type, type.getPackage());
    }

    private boolean excluded() {
        return places().stream().anyMatch(place -> place.isAnnotationPresent(XsrfProtectionExcluded.class));
    }

    private static boolean formLike(ContainerRequestContext request) {
        if (Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod())
                || "no-check".equals(request.getHeaderString("X-Atlassian-Token"))) {
            return false;
        }
        MediaType type = request.getMediaType();
        return type == null
                ? request.getMethod().equals("POST")
                : FORMS.contains(type.getType() + "/" + type.getSubtype());
    }
}
