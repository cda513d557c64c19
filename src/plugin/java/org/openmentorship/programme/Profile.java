package org.openmentorship.programme;

import static org.openmentorship.programme.Programme.list;
import static org.openmentorship.programme.Programme.text;

import java.util.List;

/** How the programme presents itself; the paragraphs of {@code about} are plain text. */
public record Profile(
        String name,
        String purpose,
        String statusNote,
        List<Entry> values,
        List<Link> links,
        String licence,
        int weeks,
        List<String> about) {

    static final Profile EMPTY = new Profile("", "", "", List.of(), List.of(), "", 0, List.of());

    /** A value with what it means here. */
    public record Entry(String title, String text) {
        public Entry {
            title = Programme.text(title);
            text = Programme.text(text);
        }
    }

    /** A place to go to. */
    public record Link(String label, String url) {
        public Link {
            label = text(label);
            url = text(url);
        }
    }

    public Profile {
        name = text(name);
        purpose = text(purpose);
        statusNote = text(statusNote);
        values = list(values);
        links = list(links);
        licence = text(licence);
        about = list(about);
    }
}
