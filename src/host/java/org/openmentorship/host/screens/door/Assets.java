package org.openmentorship.host.screens.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openmentorship.host.render.Html;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.people.PeopleStore;

/** The pictures that the host draws from people's initials. */
public final class Assets {
    private static final String[] COLOURS = {
        "#0055cc", "#5e4db2", "#206a83", "#216e4e", "#943d73", "#a54800", "#ae2e24", "#44546f"
    };

    private final PeopleStore people;

    public Assets(PeopleStore people) {
        this.people = people;
    }

    public void register(Router router) {
        router.get("/images/icons/profilepics/*", this::picture);
    }

    private void picture(Visit visit) throws IOException {
        String path = visit.path();
        String name = path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("\\.svg$", "")
                .replace('+', ' ');
        String fullName = people.byName(name).map(account -> account.fullName()).orElse("?");
        String colour = COLOURS[Math.floorMod(name.hashCode(), COLOURS.length)];
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96">\
                <rect width="96" height="96" fill="%s"/><text x="48" y="50" fill="#fff" font-size="38" \
                font-family="sans-serif" text-anchor="middle" dominant-baseline="central">%s</text></svg>""".formatted(colour, Html.escape(initials(fullName)));
        visit.response().setHeader("Cache-Control", "public, max-age=300");
        visit.write(200, "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String initials(String fullName) {
        String[] words = fullName.strip().split("\\s+");
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, Math.min(1, words[0].length())));
        String last = words.length == 1 ? "" : words[words.length - 1].substring(0, 1);
        return first + last;
    }
}
