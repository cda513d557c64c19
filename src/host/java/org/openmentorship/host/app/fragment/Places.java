package org.openmentorship.host.app.fragment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.app.descriptor.Node;

/** The places of this wiki's screens into which apps put links and panels, under the names that they have in Confluence. */
public final class Places {
    public static final List<String> HEADER = List.of("system.header/left");
    /** The menu behind one's own picture. */
    public static final List<String> USER_MENU = List.of(
            "system.user", "system.user/user-content", "system.user/user-preferences", "system.user/user-operations");

    public static final List<String> PROFILE = List.of("system.profile");
    public static final List<String> SPACE = List.of(
            "system.space.sidebar/main-links",
            "system.space.tools/addons",
            "system.space.admin/addons",
            "system.space/space-operations");
    public static final List<String> PAGE = List.of("system.content.action/primary", "system.content.action");
    public static final String ADMINISTRATION = "system.admin";
    public static final String PROFILE_PANELS = "atl.userprofile";

    private Places() {}

    /** Refuses a module whose place this wiki does not show. */
    static void check(Node module) {
        switch (module.name()) {
            case "web-item" -> {
                Set<String> known = new TreeSet<>();
                List.of(HEADER, USER_MENU, PROFILE, SPACE, PAGE).forEach(known::addAll);
                known.add(ADMINISTRATION + "/…");
                String section = module.attr("section");
                boolean here = known.contains(section) || section.startsWith(ADMINISTRATION + "/");
                need(here, module, "section", section, known);
            }
            case "web-section" -> {
                String location = module.attr("location");
                need(location.equals(ADMINISTRATION), module, "location", location, Set.of(ADMINISTRATION));
            }
            default -> {
                String location = module.attr("location");
                need(location.equals(PROFILE_PANELS), module, "location", location, Set.of(PROFILE_PANELS));
            }
        }
    }

    private static void need(boolean known, Node module, String attribute, String value, Set<String> places) {
        if (!known) {
            throw new AppRefused("This host does not know the " + attribute + " “" + value + "” of the " + module.name()
                    + " “" + module.key() + "”; it knows " + String.join(", ", places) + ".");
        }
    }
}
