package org.openmentorship.host.cluster;

/** A node that ended before it was ready; it has said why by itself. */
public final class NotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotStarted(int number) {
        super("Node " + number + " did not start, so none runs.");
    }
}
