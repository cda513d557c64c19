package org.openmentorship.host.screens.space;

import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.WikiProblem;

/** The dashboard, the search and the making of a space. */
public final class DashboardScreens {
    private static final int SHOWN = 15;
    private static final int FOUND = 50;

    private final Desk desk;

    public DashboardScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        for (String address : new String[] {"/", "/index.action", "/dashboard.action", "/spacedirectory/view.action"}) {
            router.get(address, this::dashboard);
        }
        router.get("/aboutconfluencepage.action", visit -> desk.show(visit, View.of("space/about", "About this wiki")));
        router.get("/dosearchsite.action", this::search);
        router.get("/spaces/createspace-start.action", visit -> {
            desk.signedIn(visit);
            form(visit, "");
        });
        router.post("/spaces/createspace.action", this::createSpace);
    }

    private void dashboard(Visit visit) throws IOException {
        desk.show(
                visit,
                View.of("space/dashboard", "Dashboard")
                        .with("spaces", desk.wiki().lists.spaces(visit.user()))
                        .with("recent", desk.wiki().lists.recentlyChanged(visit.user(), SHOWN)));
    }

    private void search(Visit visit) throws IOException {
        String query = visit.param("queryString").strip();
        String title = query.isEmpty() ? "Search" : "Pages with “" + query + "”";
        desk.show(
                visit,
                View.of("space/hits", title)
                        .with("query", query)
                        .with(
                                "hits",
                                query.isEmpty()
                                        ? java.util.List.of()
                                        : desk.wiki().lists.search(visit.user(), query, FOUND)));
    }

    private void createSpace(Visit visit) throws IOException {
        desk.signedIn(visit);
        Space space;
        try {
            space = desk.wiki()
                    .spaces
                    .createSpace(
                            visit.param("key").strip(), visit.param("name"), visit.param("description"), visit.user());
        } catch (WikiProblem e) {
            form(visit, e.getMessage());
            return;
        }
        desk.wiki().audit.note("Space created", space.getKey());
        visit.redirect("/display/" + Visit.encode(space.getKey()));
    }

    private void form(Visit visit, String problem) throws IOException {
        desk.show(
                visit,
                View.of("space/create", "Create a space")
                        .status(problem.isEmpty() ? 200 : 400)
                        .with("problem", problem)
                        .with("key", visit.param("key"))
                        .with("name", visit.param("name"))
                        .with("description", visit.param("description")));
    }
}
