package org.openmentorship.host.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** Sends an app’s mails over real SMTP to the {@link MailCatcher}. */
public final class HostMailServer implements MailServerManager, SMTPMailServer {

    private final Session session;

    public HostMailServer(int port) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.localhost", "localhost");
        properties.put("mail.smtp.connectiontimeout", "5000");
        properties.put("mail.smtp.timeout", "10000");
        session = Session.getInstance(properties);
    }

    @Override
    public SMTPMailServer getDefaultSMTPMailServer() {
        return this;
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return true;
    }

    @Override
    public String getDefaultFrom() {
        return "wiki@localhost";
    }

    @Override
    public String getPrefix() {
        return "[wiki]";
    }

    @Override
    public String getName() {
        return "Inbox of this host";
    }

    @Override
    public String getHostname() {
        return "127.0.0.1";
    }

    @Override
    public void send(Email email) throws MailException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Jakarta Mail finds its content handlers through the thread’s class loader: ours, not the app’s.
        thread.setContextClassLoader(HostMailServer.class.getClassLoader());
        try {
            Transport.send(message(email));
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailException("The mail was not sent: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MimeMessage message(Email email) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MimeMessage(session);
        String from = email.getFrom() == null ? getDefaultFrom() : email.getFrom();
        message.setFrom(
                email.getFromName() == null
                        ? new InternetAddress(from)
                        : new InternetAddress(from, email.getFromName(), "UTF-8"));
        recipients(message, Message.RecipientType.TO, email.getTo());
        recipients(message, Message.RecipientType.CC, email.getCc());
        recipients(message, Message.RecipientType.BCC, email.getBcc());
        if (email.getReplyTo() != null) {
            message.setReplyTo(InternetAddress.parse(email.getReplyTo()));
        }
        message.setSubject(email.getSubject(), email.getEncoding());
        message.setSentDate(new Date());
        for (Map.Entry<String, String> header : email.getHeaders().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        if (email.getMultipart() != null) {
            message.setContent(email.getMultipart());
        } else {
            message.setContent(email.getBody(), email.getMimeType() + "; charset=" + email.getEncoding());
        }
        return message;
    }

    private static void recipients(MimeMessage message, Message.RecipientType type, String addresses)
            throws MessagingException {
        if (addresses != null && !addresses.isBlank()) {
            message.setRecipients(type, InternetAddress.parse(addresses));
        }
    }
}
