package org.example.app;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A settings screen behind WebSudo. */
@AdminOnly
public class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient WebSudoManager webSudo;

    public AdminServlet(WebSudoManager webSudo) {
        this.webSudo = webSudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            response.getWriter().write("settings at " + request.getServletPath() + " " + request.getPathInfo());
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }
}
