package org.openmentorship.host.wiki.render;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
                    return new Target(around.contextPath() + "/display/" + encode(key), key, false);
                }
                case "ri:user" -> {
                    return person(resource);
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
        String address = around.contextPath() + "/display/" + encode(key) + "/" + encode(title) + hash;
        return new Target(address, title, missing);
    }

    private Target person(Element resource) {
        Optional<ConfluenceUser> user = user(resource);
        return user.map(found -> new Target(
                        around.contextPath() + Pictures.profile(found.getName()), found.getFullName(), false))
                .orElse(new Target("", "Former user", true));
    }

    private Optional<ConfluenceUser> user(Element resource) {
        String key = resource.attr("ri:userkey");
        return Optional.ofNullable(
                key.isEmpty()
                        ? around.people().getUserByName(resource.attr("ri:username"))
                        : around.people().getExistingUserByKey(new UserKey(key)));
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
