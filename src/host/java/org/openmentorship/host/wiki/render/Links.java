package org.openmentorship.host.wiki.render;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.openmentorship.host.wiki.people.Pictures;
import org.openmentorship.host.wiki.storage.HtmlRules;

/** Finds where an ac:link leads and what it is called when it carries no text of its own. */
final class Links {
    private final Surroundings around;

    Links(Surroundings around) {
        this.around = around;
    }

    /** A target; an empty address means that there is nothing to link to. */
    record Target(String address, String text, boolean missing) {}

    Target of(Element link, RenderContext context) {
        String anchor = link.attr("ac:anchor");
        String hash = anchor.isEmpty() ? "" : "#" + slug(anchor);
        for (Element resource : link.children()) {
            switch (resource.tagName()) {
                case "ri:page" -> {
                    return page(resource, context, hash);
                }
                case "ri:space" -> {
                    String key = resource.attr("ri:space-key");
                    return new Target(around.root(context) + "/display/" + encode(key), key, false);
                }
                case "ri:user" -> {
                    return person(resource, context);
                }
                case "ri:url" -> {
                    String address = resource.attr("ri:value");
                    return new Target(HtmlRules.isSafeAddress(address) ? address : "", address, false);
                }
                case "ri:attachment" -> {
                    return new Target("", resource.attr("ri:filename"), true);
                }
                default -> {
                    // The text of the link; it says nothing about the target.
                }
            }
        }
        return new Target(hash, anchor, false);
    }

    private Target page(Element resource, RenderContext context, String hash) {
        String title = resource.attr("ri:content-title");
        String key = resource.hasAttr("ri:space-key") ? resource.attr("ri:space-key") : context.getSpaceKey();
        if (key == null || key.isEmpty()) {
            return new Target("", title, true);
        }
        boolean missing = around.pages().getPage(key, title) == null;
        return new Target(around.root(context) + address(key, title) + hash, title, missing);
    }

    /** The readable address; titles with signs that a path cannot carry go by the other one, as in Confluence. */
    private static String address(String key, String title) {
        return title.matches("[^+?%&\"/\\\\;#<>:]+") && !title.startsWith(".")
                ? "/display/" + encode(key) + "/" + encode(title)
                : "/pages/viewpage.action?spaceKey=" + encode(key) + "&title=" + encode(title);
    }

    /** A deleted person keeps the name that Confluence gives them, and leads nowhere. */
    private Target person(Element resource, RenderContext context) {
        String key = resource.attr("ri:userkey");
        String name = resource.attr("ri:username");
        ConfluenceUser user = key.isEmpty()
                ? around.people().getUserByName(name)
                : around.people().getExistingUserByKey(new UserKey(key));
        if (user != null) {
            return new Target(around.root(context) + Pictures.profile(user.getName()), user.getFullName(), false);
        }
        ConfluenceUser gone = key.isEmpty() ? null : around.people().getUserByKey(new UserKey(key));
        return new Target("", gone == null ? "Unknown User (" + key + name + ")" : gone.getFullName(), true);
    }

    /** The fragment by which a heading or an anchor is reached. */
    static String slug(String text) {
        String plain = text.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "section" : plain;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
