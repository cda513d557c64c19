package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/**
 * The server that sends mail.
 *
 * <p>Source: github.com/baloise/digital-signature, github.com/deftdevs/bootstrapi (10.2.15)
 *
 * <p>Status: seen
 */
public interface SMTPMailServer extends MailServer {
    String getDefaultFrom();

    String getPrefix();

    void send(Email email) throws MailException;
}
