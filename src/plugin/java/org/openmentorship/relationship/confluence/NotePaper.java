package org.openmentorship.relationship.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.stream.Collectors;
import org.openmentorship.relationship.Journal;

/** What a page for session notes begins with, in the language of whoever writes it. */
public final class NotePaper implements Journal.Template {
    private final I18nResolver sentences;

    public NotePaper(I18nResolver sentences) {
        this.sentences = sentences;
    }

    @Override
    public String notes() {
        return List.of("talked", "agreed", "next").stream()
                .map(part -> "<h2>" + escaped(sentences.getText("mentorship.relationship.note." + part))
                        + "</h2><p><br /></p>")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
