package org.openmentorship.host.mail;

import java.time.Instant;

/** A received mail; {@code text} or {@code html} is empty when the mail has no such part. */
public record Mail(long id, Instant date, String from, String to, String subject, String text, String html) {}
