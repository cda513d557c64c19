package org.openmentorship.notify.confluence;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import org.openmentorship.notify.Mailer;

/** Sends through the mail server that the administrator of Confluence has set up. */
public final class ConfluenceMailer implements Mailer {
    private final MailServerManager servers;

    public ConfluenceMailer(MailServerManager servers) {
        this.servers = servers;
    }

    @Override
    public void send(Mail mail) throws NotSent {
        SMTPMailServer server = servers.getDefaultSMTPMailServer();
        if (server == null) {
            throw new NotSent("Confluence has no mail server set up", null);
        }
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        // Jakarta Mail looks for its parts through the context class loader; our own does not see them.
        here.setContextClassLoader(server.getClass().getClassLoader());
        try {
            Email email = new Email(mail.to()).setSubject(mail.subject()).setEncoding("UTF-8");
            server.send(email.setMultipart(parts(mail)));
        } catch (MailException | MessagingException e) {
            throw new NotSent(String.valueOf(e.getMessage()), e);
        } finally {
            here.setContextClassLoader(before);
        }
    }

    private static MimeMultipart parts(Mail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(text);
        both.addBodyPart(html);
        return both;
    }
}
