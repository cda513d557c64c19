package org.openmentorship.host.web;

import java.io.IOException;

/** Shows a status and a sentence; {@code reference} names the log entry of an unexpected error, else it is empty. */
@FunctionalInterface
public interface ErrorScreen {

    void show(Visit visit, int status, String sentence, String reference) throws IOException;
}
