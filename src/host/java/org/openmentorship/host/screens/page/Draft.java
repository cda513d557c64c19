package org.openmentorship.host.screens.page;

import com.atlassian.confluence.pages.Page;
import org.openmentorship.host.web.Visit;

/** What stands in the editor; nothing of it is lost when the wiki refuses to save it. */
public record Draft(
        long pageId,
        String spaceKey,
        String parentId,
        String title,
        String content,
        String versionComment,
        int originalVersion) {

    static Draft of(Page page) {
        return new Draft(
                page.getId(), page.getSpaceKey(), "", page.getTitle(), page.getBodyAsString(), "", page.getVersion());
    }

    static Draft fresh(String spaceKey, String parentId, String title) {
        return new Draft(0, spaceKey, parentId, title, "<p></p>", "", 0);
    }

    static Draft posted(Visit visit) {
        String page = visit.param("pageId");
        String version = visit.param("originalVersion");
        return new Draft(
                page.matches("\\d{1,18}") ? Long.parseLong(page) : 0,
                visit.param("spaceKey"),
                visit.param("parentId"),
                visit.param("title").strip(),
                visit.param("content"),
                visit.param("versionComment").strip(),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0);
    }

    boolean isNew() {
        return pageId == 0;
    }

    Draft basedOn(int version) {
        return new Draft(pageId, spaceKey, parentId, title, content, versionComment, version);
    }
}
