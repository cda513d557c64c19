package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Gives the request that the current thread answers, or null outside one.
 *
 * <p>Source: docs.atlassian.com/sal-api, package com.atlassian.sal.api.web.context
 *
 * <p>Status: seen (with jakarta.servlet types assumed)
 */
public interface HttpContext {

    HttpServletRequest getRequest();

    HttpServletResponse getResponse();

    HttpSession getSession(boolean create);
}
