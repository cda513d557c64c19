package org.openmentorship.host.screens;

import com.atlassian.event.api.EventPublisher;
import java.time.Clock;
import org.openmentorship.host.Engine;
import org.openmentorship.host.WikiPart;
import org.openmentorship.host.scene.Stage;
import org.openmentorship.host.screens.admin.AdminScreens;
import org.openmentorship.host.screens.admin.AppScreens;
import org.openmentorship.host.screens.admin.UserScreens;
import org.openmentorship.host.screens.door.Assets;
import org.openmentorship.host.screens.door.DoorScreens;
import org.openmentorship.host.screens.door.SiteAccounts;
import org.openmentorship.host.screens.door.SiteStage;
import org.openmentorship.host.screens.page.EditScreens;
import org.openmentorship.host.screens.page.HistoryScreens;
import org.openmentorship.host.screens.page.MacroBrowser;
import org.openmentorship.host.screens.page.RemarkScreens;
import org.openmentorship.host.screens.page.RestrictionScreens;
import org.openmentorship.host.screens.page.ViewScreens;
import org.openmentorship.host.screens.paper.ExportScreens;
import org.openmentorship.host.screens.space.DashboardScreens;
import org.openmentorship.host.screens.space.MoveScreens;
import org.openmentorship.host.screens.space.PeopleScreens;
import org.openmentorship.host.screens.space.ToolScreens;
import org.openmentorship.host.web.Accounts;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.wiki.Wiki;
import org.openmentorship.host.wiki.people.Account;
import org.openmentorship.host.wiki.people.PeopleStore;
import org.openmentorship.host.wiki.render.StorageRenderer;
import org.openmentorship.host.wiki.render.Surroundings;

/** The wiki with all its screens, built on the engine; {@code Site::new} is the engine's {@link WikiPart.Maker}. */
public final class Site implements WikiPart {
    private final Wiki wiki;

    public Site(Engine engine) {
        String context = engine.base().getPath().replaceAll("/$", "");
        EventPublisher events = engine.services().get(EventPublisher.class);
        wiki = new Wiki(engine.database().dataSource(), context, events, Clock.systemUTC());
        wiki.offer((type, service) -> engine.services().put(type, service));
        addAdministrator(wiki.people);
        StorageRenderer renderer = new StorageRenderer(
                name -> engine.modules().macro(name),
                new Surroundings(wiki.pages, wiki.spaces, wiki.users, wiki.lists, engine.base()));
        register(new Desk(engine, wiki, renderer, new Layout(engine, wiki)), engine.router());
    }

    @Override
    public Accounts accounts() {
        return new SiteAccounts(wiki.people);
    }

    @Override
    public Stage stage() {
        return new SiteStage(wiki);
    }

    private static void register(Desk desk, Router router) {
        new Assets(desk.wiki().people).register(router);
        new DoorScreens(desk).register(router);
        new DashboardScreens(desk).register(router);
        new PeopleScreens(desk).register(router);
        new ToolScreens(desk).register(router);
        new ViewScreens(desk).register(router);
        new EditScreens(desk).register(router);
        new MacroBrowser(desk).register(router);
        new HistoryScreens(desk).register(router);
        new MoveScreens(desk).register(router);
        new RestrictionScreens(desk).register(router);
        new RemarkScreens(desk).register(router);
        new ExportScreens(desk).register(router);
        new AppScreens(desk).register(router);
        new AdminScreens(desk).register(router);
        new UserScreens(desk).register(router);
        router.frame((visit, page) -> desk.show(
                visit,
                View.of("framed", page.title())
                        .with("framedHtml", page.body())
                        .status(page.status())
                        .area(page.decorator().equals("atl.admin") ? "admin" : "general")));
    }

    private static void addAdministrator(PeopleStore people) {
        if (people.byName("admin").isEmpty()) {
            Account admin = people.create("admin", "admin", "Site Administrator", "admin@example.org");
            people.join(PeopleStore.ADMINISTRATORS, admin.key().getStringValue());
        }
    }
}
