package com.atlassian.mail;

import jakarta.mail.Multipart;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mail to be sent.
 *
 * <p>Source: Javadoc of atlassian-mail 1.3.23 and 1.9 (class-use); github.com/baloise/digital-signature
 *
 * <p>Status: seen
 */
public class Email {
    private String to;
    private String subject = "";
    private String from;
    private String fromName;
    private String cc;
    private String bcc;
    private String replyTo;
    private String body = "";
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";
    private Multipart multipart;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Email(String to) {
        this.to = to;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public Email setFrom(String from) {
        this.from = from;
        return this;
    }

    public Email setFromName(String fromName) {
        this.fromName = fromName;
        return this;
    }

    public Email setCc(String cc) {
        this.cc = cc;
        return this;
    }

    public Email setBcc(String bcc) {
        this.bcc = bcc;
        return this;
    }

    public Email setReplyTo(String replyTo) {
        this.replyTo = replyTo;
        return this;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    /** Seen with javax.mail; that 10.2 takes jakarta.mail is assumed. */
    public Email setMultipart(Multipart multipart) {
        this.multipart = multipart;
        return this;
    }

    public void addHeader(String headerName, String headerValue) {
        headers.put(headerName, headerValue);
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getFrom() {
        return from;
    }

    public String getFromName() {
        return fromName;
    }

    public String getCc() {
        return cc;
    }

    public String getBcc() {
        return bcc;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }

    public Multipart getMultipart() {
        return multipart;
    }

    public Map<String, String> getHeaders() {
        return headers;
    }
}
