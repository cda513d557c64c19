package org.openmentorship.host.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openmentorship.host.wiki.people.Pictures;

/** Addresses of the wiki's screens, context path first; templates know it as {@code $urls}. */
public final class Urls {
    private final String context;

    public Urls(String context) {
        this.context = context;
    }

    public String of(String path) {
        return context + path;
    }

    public String page(Page page) {
        return context + path(page);
    }

    public String space(String key) {
        return context + "/display/" + encode(key);
    }

    /** One of a page's screens, for example {@code action("editpage", page)}. */
    public String action(String name, Page page) {
        return context + "/pages/" + name + ".action?pageId=" + page.getId();
    }

    public String profile(ConfluenceUser user) {
        return context + Pictures.profile(user.getName());
    }

    public String picture(ConfluenceUser user) {
        return context + (user == null ? Pictures.ANONYMOUS : Pictures.of(user.getName()));
    }

    public String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The readable address below the context path, or the one by id where a title would be ambiguous in a path. */
    public static String path(Page page) {
        boolean plain = page.getTitle().matches("[\\p{L}\\p{N} ,!()_'’“”:–-]+") && page.isLatestVersion();
        return plain && page.isCurrent()
                ? "/display/" + URLEncoder.encode(page.getSpaceKey(), StandardCharsets.UTF_8) + "/"
                        + URLEncoder.encode(page.getTitle(), StandardCharsets.UTF_8)
                : "/pages/viewpage.action?pageId=" + page.getLatestVersionId();
    }
}
