package org.openmentorship.host.screens.page;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmentorship.host.render.Html;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.Urls;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.Visit.Stop;

/** Comments and labels, and the search for pages by their author that shows their labels. */
public final class RemarkScreens {
    private static final String MINE = "creator = currentUser() and type = page order by lastmodified desc";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Desk desk;

    public RemarkScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.post("/pages/doaddcomment.action", this::addComment);
        router.post("/pages/removecomment.action", this::removeComment);
        router.post("/pages/addlabel.action", this::addLabel);
        router.post("/pages/removelabel.action", this::removeLabel);
        router.get("/label/*", this::labelled);
        router.get("/rest/api/content/search", this::search);
    }

    /**
     * Confluence’s own search of content in REST, as far as apps ask for the newest pages of whoever asks, with their labels.
     *
     * <p>Source: docs.atlassian.com/ConfluenceServer/rest (content/search)
     */
    private void search(Visit visit) throws IOException {
        if (visit.user() == null || !visit.param("cql").equals(MINE)) {
            throw new Stop(400, "This wiki searches for the pages of whoever asks, and no more.");
        }
        int limit = visit.param("limit").matches("[1-9]\\d?") ? (int) visit.id("limit") : 25;
        List<Map<String, Object>> results = desk.wiki().lists.written(visit.user(), limit).stream()
                .map(RemarkScreens::found)
                .toList();
        Map<String, Object> answer = Map.of("results", results, "start", 0, "limit", limit, "size", results.size());
        visit.write(200, "application/json", JSON.writeValueAsBytes(answer));
    }

    private static Map<String, Object> found(Page page) {
        List<Map<String, String>> labels = page.getLabels().stream()
                .map(one -> Map.of("prefix", "global", "name", one.getName()))
                .toList();
        return Map.of(
                "id", String.valueOf(page.getId()),
                "type", "page",
                "title", page.getTitle(),
                "metadata", Map.of("labels", Map.of("results", labels, "size", labels.size())));
    }

    private void addComment(Visit visit) throws IOException {
        Page page = desk.page(visit);
        desk.need(desk.wiki().permissions.hasCreatePermission(visit.user(), page, Comment.class));
        Comment comment = new Comment();
        comment.setContainer(page);
        comment.setBodyAsString(paragraphs(visit.param("content")));
        desk.attempt(() -> desk.wiki().comments.saveContentEntity(comment, DefaultSaveContext.DEFAULT));
        visit.redirect(Urls.path(page) + "#comment-" + comment.getId());
    }

    private void removeComment(Visit visit) throws IOException {
        Comment comment = desk.wiki().comments.getComment(visit.id("commentId"));
        if (comment == null) {
            throw new Stop(404, Desk.NOTHING);
        }
        desk.need(desk.wiki().permissions.hasPermission(visit.user(), Permission.REMOVE, comment));
        desk.wiki().comments.removeContentEntity(comment);
        visit.redirect(Urls.path((Page) comment.getContainer()));
    }

    private void addLabel(Visit visit) throws IOException {
        Page page = desk.page(visit, Permission.EDIT);
        desk.attempt(() -> desk.wiki().labels.addLabel(page, new Label(visit.param("label"))));
        visit.redirect(Urls.path(page));
    }

    private void removeLabel(Visit visit) throws IOException {
        Page page = desk.page(visit, Permission.EDIT);
        desk.wiki().labels.removeLabel(page, new Label(visit.param("label")));
        visit.redirect(Urls.path(page));
    }

    private void labelled(Visit visit) throws IOException {
        String label = visit.path().substring("/label/".length());
        desk.show(
                visit,
                View.of("space/hits", "Pages labelled “" + label + "”")
                        .with("query", "")
                        .with("hits", desk.wiki().lists.labelled(visit.user(), label, 100)));
    }

    /** What somebody typed, as storage format: an empty line begins a new paragraph. */
    private static String paragraphs(String typed) {
        return Stream.of(typed.strip().split("(\\r?\\n){2,}"))
                .filter(part -> !part.isBlank())
                .map(part -> "<p>" + Html.escape(clean(part)).replaceAll("\\r?\\n", "<br/>") + "</p>")
                .collect(Collectors.joining());
    }

    /** XML knows no control characters besides tab and line end. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", "");
    }
}
