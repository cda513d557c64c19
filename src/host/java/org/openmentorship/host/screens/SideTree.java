package org.openmentorship.host.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmentorship.host.render.Html;
import org.openmentorship.host.wiki.access.PageLists;
import org.openmentorship.host.wiki.space.StoredSpace;

/** The page tree beside a page: opened along the way to it, closed elsewhere, without what the reader may not see. */
final class SideTree {
    private final PageLists lists;
    private final ConfluenceUser reader;
    private final String context;
    private final Set<Long> open = new HashSet<>();
    private final long current;

    SideTree(PageLists lists, ConfluenceUser reader, Page page, String context) {
        this.context = context;
        this.lists = lists;
        this.reader = reader;
        this.current = page == null ? 0 : page.getLatestVersionId();
        if (page != null) {
            open.add(current);
            page.getAncestors().forEach(above -> open.add(above.getId()));
        }
    }

    String html(Space space) {
        open.add(space instanceof StoredSpace stored ? stored.getHomePageId() : 0L);
        return list(lists.roots(reader, space));
    }

    private String list(List<Page> pages) {
        StringBuilder html = new StringBuilder("<ul>");
        for (Page page : pages) {
            boolean here = page.getId() == current;
            html.append("<li><a href=\"")
                    .append(Html.escape(context + Urls.path(page)))
                    .append(here ? "\" aria-current=\"page\">" : "\">")
                    .append(Html.escape(page.getTitle()))
                    .append("</a>");
            List<Page> below = open.contains(page.getId()) ? lists.children(reader, page) : List.of();
            html.append(below.isEmpty() ? "" : list(below)).append("</li>");
        }
        return html.append("</ul>").toString();
    }
}
