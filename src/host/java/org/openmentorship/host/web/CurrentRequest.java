package org.openmentorship.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.openmentorship.host.data.Visiting;

/** The request that this thread answers; null on background threads. */
public final class CurrentRequest {

    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();
    private static final ThreadLocal<HttpServletResponse> RESPONSE = new ThreadLocal<>();

    private CurrentRequest() {}

    public static HttpServletRequest get() {
        return REQUEST.get();
    }

    public static HttpServletResponse response() {
        return RESPONSE.get();
    }

    public static void set(HttpServletRequest request, HttpServletResponse response) {
        REQUEST.set(request);
        RESPONSE.set(response);
        Visiting.begin();
    }

    public static void clear() {
        Visiting.end();
        REQUEST.remove();
        RESPONSE.remove();
    }
}
