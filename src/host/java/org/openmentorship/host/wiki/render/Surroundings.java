package org.openmentorship.host.wiki.render;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import java.net.URI;
import org.openmentorship.host.wiki.access.PageLists;

/** What the renderer asks about the rest of the wiki: where a link leads and which pages are below this one. */
public record Surroundings(PageManager pages, SpaceManager spaces, UserAccessor people, PageLists lists, URI base) {

    /** What addresses begin with: on a screen the context path, in a file or a mail the whole address of the wiki. */
    String root(RenderContext context) {
        String address = context.interactive() ? base.getPath() : base.toString();
        return address.replaceAll("/$", "");
    }
}
