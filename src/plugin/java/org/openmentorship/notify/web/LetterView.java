package org.openmentorship.notify.web;

import java.util.ArrayList;
import java.util.List;

/** A worded letter, ready to be set as text or as HTML. */
public record LetterView(
        String language,
        String subject,
        String greeting,
        List<String> paragraphs,
        String quote,
        List<String> contact,
        String place,
        String placeUrl,
        String datesTitle,
        List<String> dates,
        List<String> after,
        String button,
        String url,
        String reason,
        String fewer,
        String fewerUrl) {

    public String getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    public String getGreeting() {
        return greeting;
    }

    public List<String> getParagraphs() {
        return paragraphs;
    }

    public List<String> getQuoteLines() {
        return quote.isEmpty() ? List.of() : quote.lines().toList();
    }

    public List<String> getContact() {
        return contact;
    }

    public String getPlace() {
        return place;
    }

    public String getPlaceUrl() {
        return placeUrl;
    }

    public String getDatesTitle() {
        return datesTitle;
    }

    public List<String> getDates() {
        return dates;
    }

    public List<String> getAfter() {
        return after;
    }

    public String getButton() {
        return button;
    }

    public String getUrl() {
        return url;
    }

    public String getReason() {
        return reason;
    }

    public String getFewer() {
        return fewer;
    }

    public String getFewerUrl() {
        return fewerUrl;
    }

    /** The letter as plain text. */
    String plain() {
        List<String> parts = new ArrayList<>();
        parts.add(greeting);
        parts.addAll(paragraphs);
        if (!quote.isEmpty()) {
            parts.add("> " + String.join("\n> ", getQuoteLines()));
        }
        if (!contact.isEmpty()) {
            parts.add(String.join("\n", contact));
        }
        if (!place.isEmpty()) {
            parts.add(placeUrl.isEmpty() ? place : place + "\n" + placeUrl);
        }
        if (!dates.isEmpty()) {
            parts.add(datesTitle + "\n* " + String.join("\n* ", dates));
        }
        parts.addAll(after);
        parts.add(button + ": " + url);
        parts.add("-- \n" + reason + (fewer.isEmpty() ? "" : "\n" + fewer + "\n" + fewerUrl));
        return String.join("\n\n", parts) + "\n";
    }
}
