package org.openmentorship.host.web.frame;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A whole HTML page of an app that names a decorator: its status, its title, and what stands in its body. */
public record AppPage(int status, String decorator, String title, String body) {
    private static final Set<String> KNOWN = Set.of("atl.general", "atl.admin");
    private static final Pattern BODY = Pattern.compile("(?is)<body[^>]*>(.*)</body>");

    /** The page if it asks for a frame; one that this wiki does not have is refused. */
    public static Optional<AppPage> of(int status, String html) {
        Matcher body = BODY.matcher(html);
        Document page = Jsoup.parse(html.replaceAll("(?is)<body.*", ""));
        String decorator = page.select("meta[name=decorator]").attr("content");
        if (decorator.isEmpty() || !body.find()) {
            return Optional.empty();
        }
        if (!KNOWN.contains(decorator)) {
            throw new IllegalStateException("This host does not know the decorator “" + decorator + "”; it knows "
                    + String.join(", ", KNOWN) + ".");
        }
        return Optional.of(new AppPage(status, decorator, page.title(), body.group(1)));
    }
}
