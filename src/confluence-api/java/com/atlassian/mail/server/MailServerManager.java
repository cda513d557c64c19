package com.atlassian.mail.server;

/**
 * Finds the mail servers that an administrator has set up.
 *
 * <p>Source: github.com/baloise/digital-signature, github.com/deftdevs/bootstrapi (10.2.15)
 *
 * <p>Status: seen
 */
public interface MailServerManager {
    /** Null when no server has been set up. */
    SMTPMailServer getDefaultSMTPMailServer();

    boolean isDefaultSMTPMailServerDefined();
}
