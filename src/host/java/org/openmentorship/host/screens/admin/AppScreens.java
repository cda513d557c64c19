package org.openmentorship.host.screens.admin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.function.Consumer;
import org.openmentorship.host.app.AppInfo;
import org.openmentorship.host.app.AppRefused;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.Visit.Stop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Manage apps: upload a jar, enable, disable, uninstall; what is refused is told in a sentence. */
public final class AppScreens {
    private static final String HOME = "/plugins/servlet/upm";
    private static final Logger LOG = LoggerFactory.getLogger(AppScreens.class);

    private final Desk desk;

    public AppScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.admin(HOME).admin(HOME + "/install").admin(HOME + "/change");
        router.get(HOME, visit -> list(visit, ""));
        router.post(HOME + "/install", this::install);
        router.post(HOME + "/change", this::change);
    }

    private void install(Visit visit) throws IOException, ServletException {
        Part file = visit.request().getPart("plugin");
        if (file == null || file.getSize() == 0) {
            list(visit, "Please choose the jar file of an app first.");
            return;
        }
        byte[] jar = file.getInputStream().readAllBytes();
        try {
            AppInfo app = desk.engine().apps().install(jar);
            desk.wiki().audit.note("App installed", app.key() + " " + app.version());
            visit.redirect(
                    HOME + "?done=" + Visit.encode(app.name() + " " + app.version() + " is installed and enabled."));
        } catch (RuntimeException e) {
            refused(visit, e);
        }
    }

    private void change(Visit visit) throws IOException {
        String key = visit.param("key");
        AppInfo app = desk.engine().apps().find(key).orElseThrow(() -> new Stop(404, "There is no such app any more."));
        Consumer<String> deed = switch (visit.param("deed")) {
            case "enable" -> desk.engine().apps()::enable;
            case "disable" -> desk.engine().apps()::disable;
            case "uninstall" -> desk.engine().apps()::uninstall;
            default -> throw new Stop(400, "An app can be enabled, disabled or uninstalled.");
        };
        try {
            deed.accept(key);
            String done = visit.param("deed").replaceAll("e$", "") + "ed";
            desk.wiki().audit.note("App " + done, key);
            visit.redirect(HOME + "?done=" + Visit.encode(app.name() + " is " + done + "."));
        } catch (RuntimeException e) {
            refused(visit, e);
        }
    }

    private void refused(Visit visit, RuntimeException e) throws IOException {
        if (!(e instanceof AppRefused)) {
            LOG.error("An app could not be changed", e);
        }
        list(
                visit,
                e instanceof AppRefused
                        ? e.getMessage()
                        : "That did not work: " + e.getMessage() + " The log of the wiki has the details.");
    }

    private void list(Visit visit, String problem) throws IOException {
        desk.show(
                visit,
                View.of("admin/apps", "Manage apps")
                        .area("admin")
                        .status(problem.isEmpty() ? 200 : 400)
                        .with("apps", desk.engine().apps().list())
                        .with("done", visit.param("done"))
                        .with("problem", problem));
    }
}
