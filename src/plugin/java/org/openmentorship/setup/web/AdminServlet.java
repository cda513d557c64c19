package org.openmentorship.setup.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The administration of programmes; the password is asked for again before it opens. */
@AdminOnly
public final class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient WebSudoManager webSudo;
    private final transient AdminScreen screen;

    public AdminServlet(WebSudoManager webSudo, AdminScreen screen) {
        this.webSudo = webSudo;
        this.screen = screen;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(screen.show());
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }
}
