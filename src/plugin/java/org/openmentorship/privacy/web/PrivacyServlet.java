package org.openmentorship.privacy.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is held about whoever looks; whoever is not signed in is asked to. */
public final class PrivacyServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient PrivacyScreen screen;

    public PrivacyServlet(PrivacyScreen screen) {
        this.screen = screen;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String signIn = screen.signIn();
        if (signIn.isEmpty()) {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(screen.show());
        } else {
            response.sendRedirect(signIn);
        }
    }
}
