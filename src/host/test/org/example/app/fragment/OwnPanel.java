package org.example.app.fragment;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.web.model.WebPanel;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Greets the person whose profile it is. */
public class OwnPanel implements WebPanel {
    private final I18nResolver texts;

    public OwnPanel(I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        ConfluenceUser whose = (ConfluenceUser) context.get("targetUser");
        return "<p>" + texts.getText("app.hello", whose == null ? "nobody" : whose.getName()) + "</p>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
