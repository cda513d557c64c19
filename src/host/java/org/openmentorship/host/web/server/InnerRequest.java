package org.openmentorship.host.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the servlet or REST module of an app sees it: its own path first, the rest as path info. */
public final class InnerRequest extends HttpServletRequestWrapper {

    private final String servletPath;
    private final String pathInfo;

    public InnerRequest(HttpServletRequest request, String servletPath, String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return pathInfo;
    }
}
