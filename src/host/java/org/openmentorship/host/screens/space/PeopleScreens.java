package org.openmentorship.host.screens.space;

import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openmentorship.host.app.fragment.Places;
import org.openmentorship.host.screens.AppLinks;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.Visit.Stop;
import org.openmentorship.host.wiki.people.Account;
import org.openmentorship.host.wiki.people.Preferences;

/** The directory of people, a person's profile with the panels of apps, and one's own settings. */
public final class PeopleScreens {
    private static final Set<String> LANGUAGES = Set.of("", "en", "de", "fr", "es");

    private final Desk desk;

    public PeopleScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/browsepeople.action", this::directory);
        router.get("/users/viewuserprofile.action", this::profile);
        router.get("/users/viewmysettings.action", this::settings);
        router.post("/users/editmysettings.action", this::save);
    }

    private void directory(Visit visit) throws IOException {
        desk.signedIn(visit);
        String text = visit.param("queryString").strip();
        desk.show(
                visit,
                View.of("space/people", "People")
                        .with("query", text)
                        .with(
                                "people",
                                desk.wiki().people.search(text, 200).stream()
                                        .filter(Account::active)
                                        .toList()));
    }

    private void profile(Visit visit) throws IOException {
        desk.signedIn(visit);
        Account person = desk.wiki()
                .people
                .byName(visit.param("username"))
                .orElseThrow(() -> new Stop(404, "There is no person with this user name."));
        Map<String, Object> around = new HashMap<>();
        around.put("user", visit.user());
        around.put("targetUser", person);
        desk.show(
                visit,
                View.of("space/profile", person.fullName())
                        .with("person", person)
                        .with("self", person.equals(visit.user()))
                        .with("groups", desk.wiki().people.groupsOf(person.key().getStringValue()))
                        .with("panels", panels(around))
                        .with("profileItems", new AppLinks(desk.engine().modules()).profile(around)));
    }

    /** A panel that has nothing to say about this person takes no room. */
    private List<String> panels(Map<String, Object> around) {
        return desk.engine().modules().webPanels(Places.PROFILE_PANELS, around).stream()
                .filter(html -> !html.isBlank())
                .toList();
    }

    private void settings(Visit visit) throws IOException {
        ConfluenceUser user = desk.signedIn(visit);
        Account account =
                desk.wiki().people.byKey(user.getKey().getStringValue()).orElseThrow();
        desk.show(
                visit,
                View.of("space/settings", "Settings")
                        .with("saved", !visit.param("saved").isEmpty())
                        .with("language", account.preferences().language())
                        .with("zone", account.preferences().zone())
                        .with("zones", zones()));
    }

    private void save(Visit visit) throws IOException {
        ConfluenceUser user = desk.signedIn(visit);
        String language = visit.param("language");
        String zone = visit.param("zone");
        if (!LANGUAGES.contains(language)
                || (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone))) {
            throw new Stop(400, "This language or time zone is not known here. Please choose one of the list.");
        }
        desk.wiki().people.setPreferences(user.getKey(), new Preferences(language, zone, ""));
        visit.redirect("/users/viewmysettings.action?saved=yes");
    }

    private static List<String> zones() {
        return new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(zone ->
                                zone.matches("(Africa|America|Asia|Australia|Europe|Pacific|Atlantic|Indian)/.+|UTC"))
                        .toList();
    }
}
