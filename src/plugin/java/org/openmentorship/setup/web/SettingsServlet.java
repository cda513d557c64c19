package org.openmentorship.setup.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The settings of a programme, for its coordinators; who may see them is asked where they are shown. */
public final class SettingsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient SettingsScreen screen;

    public SettingsServlet(SettingsScreen screen) {
        this.screen = screen;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(screen.show());
    }
}
