package org.openmentorship.host.wiki.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import java.util.List;
import java.util.Locale;
import org.openmentorship.host.wiki.Db;
import org.openmentorship.host.wiki.WikiProblem;

/** Confluence's service for labels, which are lower case and without spaces. */
public final class WikiLabelManager implements LabelManager {
    private final Db db;

    public WikiLabelManager(Db db) {
        this.db = db;
    }

    @Override
    public int addLabel(Labelable object, Label label) {
        String name = label.getName().strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty()
                || name.length() > 255
                || name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new WikiProblem("A label is one word of at most 255 characters, for example “mentoring”.");
        }
        ContentEntityObject content = (ContentEntityObject) object;
        if (!names(content).contains(name)) {
            db.update("insert into wiki_label (content_id, name) values (?, ?)", content.getId(), name);
            content.getLabels().add(new Label(name));
        }
        return content.getLabels().size();
    }

    @Override
    public int removeLabel(Labelable object, Label label) {
        ContentEntityObject content = (ContentEntityObject) object;
        content.getLabels().remove(label);
        return db.update(
                "delete from wiki_label where content_id = ? and name = ?",
                content.getId(),
                WikiContentManager.line(label.getName()));
    }

    private List<String> names(ContentEntityObject content) {
        return db.sql("select name from wiki_label where content_id = ?", content.getId())
                .query(String.class)
                .list();
    }
}
