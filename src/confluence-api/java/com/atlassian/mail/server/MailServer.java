package com.atlassian.mail.server;

/**
 * A mail server that an administrator has set up.
 *
 * <p>Source: github.com/deftdevs/bootstrapi (10.2.15)
 *
 * <p>Status: seen
 */
public interface MailServer {
    String getName();

    String getHostname();
}
