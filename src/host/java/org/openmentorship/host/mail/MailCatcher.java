package org.openmentorship.host.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Properties;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server on a loopback port that puts every mail into the {@link Inbox}. */
public final class MailCatcher implements AutoCloseable {

    private final SMTPServer server;

    public MailCatcher(Inbox inbox) {
        server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .insertReceivedHeaders(false)
                .simpleMessageListener(new Listener(inbox))
                .build();
        server.start();
    }

    public int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private record Listener(Inbox inbox) implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            try {
                MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), data);
                String sender = message.getFrom() == null ? from : message.getFrom()[0].toString();
                String subject = message.getSubject() == null ? "" : message.getSubject();
                inbox.add(new Mail(
                        0,
                        Instant.now(),
                        sender,
                        recipient,
                        subject,
                        find(message, "text/plain"),
                        find(message, "text/html")));
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        /** The first part of this type, or the empty text. */
        private static String find(Part part, String type) throws MessagingException, IOException {
            if (part.isMimeType(type) && part.getContent() instanceof String text) {
                return text;
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart inner = parts.getBodyPart(i);
                    String text = find(inner, type);
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
            return part instanceof Message && part.getContent() instanceof Message m ? find(m, type) : "";
        }
    }
}
