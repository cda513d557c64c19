package org.openmentorship.notify;

/** Sends mails, one at a time, and waits until the server has taken them. */
public interface Mailer {
    void send(Mail mail) throws NotSent;

    /** A worded mail. */
    record Mail(String to, String subject, String text, String html) {}

    /** The server did not take it; it may later. */
    class NotSent extends Exception {
        public NotSent(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
