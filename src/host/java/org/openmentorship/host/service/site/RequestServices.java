package org.openmentorship.host.service.site;

import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openmentorship.host.web.CurrentRequest;
import org.openmentorship.host.web.Session;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.session.Sessions;

/** The services that look at the request: XSRF token, WebSudo, the request itself. */
public final class RequestServices implements HttpContext, WebSudoManager, XsrfTokenAccessor, XsrfTokenValidator {

    @Override
    public HttpServletRequest getRequest() {
        return CurrentRequest.get();
    }

    @Override
    public HttpServletResponse getResponse() {
        return CurrentRequest.response();
    }

    @Override
    public HttpSession getSession(boolean create) {
        return CurrentRequest.get() == null ? null : CurrentRequest.get().getSession(create);
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return session(request).webSudo();
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        Visit visit = new Visit(request, response, session(request));
        try {
            visit.redirect("/authenticate.action?destination=" + Visit.encode(visit.here()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!session(request).webSudo()) {
            throw new WebSudoSessionException("The password has not been given again lately.");
        }
    }

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        return session(request).token();
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return session(request).token().equals(request.getParameter(getXsrfParameterName()));
    }

    @Override
    public String getXsrfParameterName() {
        return "atl_token";
    }

    private static Session session(HttpServletRequest request) {
        return (Session) request.getAttribute(Sessions.ATTRIBUTE);
    }
}
