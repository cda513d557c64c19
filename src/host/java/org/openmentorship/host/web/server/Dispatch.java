package org.openmentorship.host.web.server;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jetty.http.BadMessageException;
import org.openmentorship.host.web.Accounts;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Screen;
import org.openmentorship.host.web.Session;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds who answers a path; whatever goes wrong ends as a sentence with a reference, the details only in the log. */
final class Dispatch extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger("wiki");

    private final transient Router router;
    private final transient Supplier<Accounts> accounts;
    private final transient Screen files;
    private final transient Screen rest;
    private final transient Screen servlets;

    Dispatch(Router router, Supplier<Accounts> accounts, Screen files, Screen rest, Screen servlets) {
        this.router = router;
        this.accounts = accounts;
        this.files = files;
        this.rest = rest;
        this.servlets = servlets;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = new Visit(request, response, (Session) request.getAttribute(Sessions.ATTRIBUTE));
        try {
            show(visit);
        } catch (Visit.Stop e) {
            fail(visit, e.status(), e.getMessage(), "");
        } catch (BadMessageException e) {
            fail(visit, e.getCode(), "The request was broken or too large, so nothing was done.", "");
        } catch (Exception | LinkageError | StackOverflowError e) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} {} failed, reference {}", request.getMethod(), visit.path(), reference, e);
            fail(visit, 500, "Something went wrong on our side. The log has the details.", reference);
        }
    }

    private void show(Visit visit) throws Exception {
        String path = visit.path();
        if (path.startsWith("/s/") || path.startsWith("/download/resources/")) {
            files.show(visit);
        } else if (router.knows(path)) {
            screen(visit, path);
        } else if (path.startsWith("/rest/")) {
            rest.show(visit);
        } else if (path.startsWith("/plugins/servlet/")) {
            servlets.show(visit);
        } else {
            throw new Visit.Stop(404, "There is nothing at this address.");
        }
    }

    private void screen(Visit visit, String path) throws Exception {
        Optional<Screen> screen = router.find(visit.request().getMethod(), path);
        if (screen.isEmpty()) {
            throw new Visit.Stop(
                    405, "This address does not answer " + visit.request().getMethod() + ".");
        }
        if (router.isGuarded(path) && !administers(visit)) {
            return;
        }
        if (visit.request().getMethod().equals("POST") && !path.equals("/dologin.action") && !trusted(visit)) {
            throw new Visit.Stop(
                    403,
                    "The form’s security token was missing or too old, so nothing was changed. Go back, reload, try again.");
        }
        screen.get().show(visit);
    }

    /** Whether an administrator with WebSudo is here; if not, the visit is already on its way elsewhere. */
    private boolean administers(Visit visit) throws IOException {
        ConfluenceUser user = visit.user();
        if (user == null) {
            visit.toLogin();
            return false;
        }
        if (!accounts.get().isAdmin(user)) {
            throw new Visit.Stop(403, "Only administrators may come here.");
        }
        if (!visit.session().webSudo()) {
            visit.redirect("/authenticate.action?destination=" + Visit.encode(visit.here()));
            return false;
        }
        return true;
    }

    private static boolean trusted(Visit visit) {
        return "no-check".equals(visit.request().getHeader("X-Atlassian-Token"))
                || visit.token().equals(visit.param("atl_token"));
    }

    private void fail(Visit visit, int status, String sentence, String reference) throws IOException {
        if (visit.response().isCommitted()) {
            return;
        }
        visit.response().resetBuffer();
        try {
            router.errors().show(visit, status, sentence, reference);
        } catch (RuntimeException e) {
            LOG.error("The error screen failed", e);
            visit.write(status, "text/plain;charset=UTF-8", sentence.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
