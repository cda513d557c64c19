package org.openmentorship.host.web.server;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.web.Accounts;
import org.openmentorship.host.web.Screen;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.frame.Frame;
import org.openmentorship.host.web.frame.Held;

/** The servlets of apps below {@code /plugins/servlet}; without an annotation that opens it, one must be signed in. */
final class AppServlets implements Screen {

    private static final String ROOT = "/plugins/servlet";

    private final Supplier<ServletContext> context;
    private final Supplier<Accounts> accounts;
    private final Supplier<Frame> frame;
    private final Map<String, HttpServlet> servlets = new ConcurrentSkipListMap<>();

    AppServlets(Supplier<ServletContext> context, Supplier<Accounts> accounts, Supplier<Frame> frame) {
        this.context = context;
        this.accounts = accounts;
        this.frame = frame;
    }

    /** The meaning of {@code <servlet>}. */
    AutoCloseable start(RunningApp app, Node module) {
        if (!(app.create(module.attr("class")) instanceof HttpServlet servlet)) {
            throw new AppRefused("The class " + module.attr("class") + " is not a jakarta.servlet.http.HttpServlet.");
        }
        Map<String, String> parameters = module.children("init-param").stream()
                .collect(Collectors.toMap(p -> p.textOf("param-name"), p -> p.textOf("param-value")));
        try {
            servlet.init(new InnerConfig(module.key(), context.get(), parameters));
        } catch (ServletException e) {
            throw new AppRefused("The servlet " + module.key() + " does not start: " + e.getMessage(), e);
        }
        var patterns = module.children("url-pattern").stream().map(Node::text).toList();
        patterns.forEach(pattern -> servlets.put(pattern, servlet));
        return () -> {
            patterns.forEach(servlets::remove);
            servlet.destroy();
        };
    }

    @Override
    public void show(Visit visit) throws Exception {
        String path = visit.path().substring(ROOT.length());
        for (Map.Entry<String, HttpServlet> entry : servlets.entrySet()) {
            String pattern = entry.getKey();
            String base = pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 2) : pattern;
            boolean below = pattern.endsWith("/*") && path.startsWith(base + "/");
            if (path.equals(base) || below) {
                if (admitted(visit, entry.getValue().getClass())) {
                    String info = below ? path.substring(base.length()) : null;
                    Held held = new Held(visit.response());
                    entry.getValue().service(new InnerRequest(visit.request(), ROOT + base, info), held);
                    held.release(visit, frame.get());
                }
                return;
            }
        }
        throw new Visit.Stop(404, "There is nothing at this address.");
    }

    private boolean admitted(Visit visit, Class<?> type) throws java.io.IOException {
        if (type.isAnnotationPresent(UnrestrictedAccess.class) || type.isAnnotationPresent(AnonymousSiteAccess.class)) {
            return true;
        }
        if (visit.user() == null) {
            visit.toLogin();
            return false;
        }
        boolean adminsOnly =
                type.isAnnotationPresent(AdminOnly.class) || type.isAnnotationPresent(SystemAdminOnly.class);
        if (adminsOnly && !accounts.get().isAdmin(visit.user())) {
            throw new Visit.Stop(403, "Only administrators may come here.");
        }
        return true;
    }
}
