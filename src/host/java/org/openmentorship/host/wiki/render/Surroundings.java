package org.openmentorship.host.wiki.render;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import org.openmentorship.host.wiki.access.PageLists;

/** What the renderer asks about the rest of the wiki: where a link leads and which pages are below this one. */
public record Surroundings(
        PageManager pages, SpaceManager spaces, UserAccessor people, PageLists lists, String contextPath) {}
