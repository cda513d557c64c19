package com.atlassian.confluence.pages;

/**
 * Thrown where a page with this title is in the space already; that saving and moving throw it is assumed, so catch
 * IllegalArgumentException, which it is.
 *
 * <p>Source: Javadoc 5.7.4
 *
 * <p>Status: seen
 */
public class DuplicateDataRuntimeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String dataIdentifier;

    public DuplicateDataRuntimeException(String dataIdentifier, String message) {
        this(dataIdentifier, message, null);
    }

    public DuplicateDataRuntimeException(String dataIdentifier, String message, Throwable cause) {
        super(message, cause);
        this.dataIdentifier = dataIdentifier;
    }

    public String getDataIdentifier() {
        return dataIdentifier;
    }
}
