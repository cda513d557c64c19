package com.atlassian.sal.api.websudo;

/**
 * Says that the administrator has to confirm the password first.
 *
 * <p>Source: Javadoc of SAL 3.0.0; github.com/phrontizo/likec4-confluence (10.2.13)
 *
 * <p>Status: seen
 */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {}

    public WebSudoSessionException(String message) {
        super(message);
    }

    public WebSudoSessionException(String message, Throwable cause) {
        super(message, cause);
    }
}
