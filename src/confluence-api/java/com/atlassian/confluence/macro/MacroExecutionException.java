package com.atlassian.confluence.macro;

/**
 * Tells Confluence that a macro could not be rendered.
 *
 * <p>Source: github.com/clouless/confluence10-demo-app (the constructor with a cause; the others are assumed)
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
