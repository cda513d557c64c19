package com.atlassian.confluence.macro;

/**
 * Tells Confluence that a macro could not be rendered.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app; Javadoc of Confluence
 *
 * <p>Status: seen
 */
public class MacroExecutionException extends Exception {
    public MacroExecutionException() {}

    public MacroExecutionException(String message) {
        super(message);
    }

    public MacroExecutionException(Throwable cause) {
        super(cause);
    }

    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
