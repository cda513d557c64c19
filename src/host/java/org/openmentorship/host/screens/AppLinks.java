package org.openmentorship.host.screens;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmentorship.host.app.Modules;
import org.openmentorship.host.app.fragment.Places;
import org.openmentorship.host.app.fragment.WebItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The links that apps put into the wiki's places; one that fails loses its place, not everybody's screen. */
public final class AppLinks {
    private static final Logger LOG = LoggerFactory.getLogger(AppLinks.class);

    private final Modules modules;

    public AppLinks(Modules modules) {
        this.modules = modules;
    }

    /** What conditions and links of apps are told about the place. */
    public static Map<String, Object> around(View view, ConfluenceUser reader) {
        Map<String, Object> around = new HashMap<>();
        around.put("user", reader);
        around.put("space", view.space);
        around.put("page", view.page);
        return around;
    }

    public List<WebItem> header(Map<String, Object> around) {
        return items(Places.HEADER, around);
    }

    public List<WebItem> userMenu(Map<String, Object> around) {
        return items(Places.USER_MENU, around);
    }

    public List<WebItem> profile(Map<String, Object> around) {
        return items(Places.PROFILE, around);
    }

    public List<WebItem> space(Map<String, Object> around) {
        return items(Places.SPACE, around);
    }

    public List<WebItem> page(Map<String, Object> around) {
        return items(Places.PAGE, around);
    }

    /** The links of administration: in Confluence's own section, then in those that apps add. */
    public List<WebItem> admin(Map<String, Object> around) {
        Stream<String> added = modules.webSections(Places.ADMINISTRATION, around).stream()
                .map(section -> Places.ADMINISTRATION + "/" + section.key());
        return items(
                Stream.concat(Stream.of(Places.ADMINISTRATION + "/configuration"), added)
                        .distinct()
                        .toList(),
                around);
    }

    private List<WebItem> items(List<String> places, Map<String, Object> around) {
        return places.stream().flatMap(place -> items(place, around)).toList();
    }

    private Stream<WebItem> items(String section, Map<String, Object> around) {
        try {
            return modules.webItems(section, around).stream();
        } catch (RuntimeException e) {
            LOG.warn("The links of apps in {} cannot be shown: {}", section, e.getMessage());
            return Stream.empty();
        }
    }
}
