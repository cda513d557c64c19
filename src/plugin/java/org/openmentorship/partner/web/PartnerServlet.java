package org.openmentorship.partner.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a programme goes, for its partners; whoever is not signed in is asked to. */
public final class PartnerServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient PartnerScreen screen;

    public PartnerServlet(PartnerScreen screen) {
        this.screen = screen;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String signIn = screen.signIn();
        if (!signIn.isEmpty()) {
            response.sendRedirect(signIn);
            return;
        }
        PartnerScreen.Shown shown = screen.show();
        response.setStatus(shown.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(shown.html());
    }
}
