package it.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The mails that left the wiki, as its administrator sees them. */
public final class Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Session admin;

    public Mailbox(Wiki wiki) {
        this.admin = wiki.as("admin").confirmedWith("admin");
    }

    /** One mail as it arrived. */
    public record Mail(String to, String subject, String text, String html) {}

    public List<Mail> all() {
        List<Mail> mails = new ArrayList<>();
        for (JsonNode mail : admin.get("/admin/mail-inbox.action?format=json").json()) {
            mails.add(new Mail(
                    mail.path("to").asText(),
                    mail.path("subject").asText(),
                    mail.path("text").asText(),
                    mail.path("html").asText()));
        }
        return mails;
    }

    /** Waits until a mail of this kind is there: mails leave after the answer, never before it. */
    public Mail waitFor(String to, Predicate<Mail> which) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            List<Mail> mails = all();
            for (Mail mail : mails) {
                if (mail.to().contains(to) && which.test(mail)) {
                    return mail;
                }
            }
            assertThat(Instant.now()).as("no such mail to %s in %s", to, mails).isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
