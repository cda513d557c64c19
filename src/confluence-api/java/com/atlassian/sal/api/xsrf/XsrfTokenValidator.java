package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Checks the XSRF token of a posted form.
 *
 * <p>Source: Javadoc of Confluence 8.4.2 (ConfluenceXsrfTokenValidator, with javax)
 *
 * <p>Status: seen
 */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(HttpServletRequest request);

    String getXsrfParameterName();
}
