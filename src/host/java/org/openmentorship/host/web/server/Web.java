package org.openmentorship.host.web.server;

import jakarta.servlet.ServletContext;
import java.util.function.Supplier;
import org.openmentorship.host.app.Apps;
import org.openmentorship.host.web.Accounts;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.rest.AppRest;
import org.openmentorship.host.web.session.Sessions;
import org.openmentorship.host.web.session.SignIn;

/** Puts the web side together; until {@link #open} every visitor hears that the wiki is starting. */
public final class Web implements AutoCloseable {

    private final WebServer server;
    private volatile Accounts accounts;

    public Web(int port, Apps apps, Router router, Sessions sessions) {
        Supplier<Accounts> people = () -> accounts;
        Supplier<ServletContext> context = () -> server().servletContext();
        AppServlets servlets = new AppServlets(context, people, router::frame);
        AppRest rest = new AppRest(context, people);
        apps.starter("servlet", servlets::start);
        apps.starter("rest", rest::start);
        new SignIn(sessions, people, router).register();
        server = new WebServer(
                port, new Gate(sessions, people), new Dispatch(router, people, new Files(apps), rest, servlets));
    }

    public void start() throws Exception {
        server.start();
    }

    public int port() {
        return server.port();
    }

    /** From now on visitors are let in. */
    public void open(Accounts people) {
        accounts = people;
    }

    @Override
    public void close() throws Exception {
        server.close();
    }

    private WebServer server() {
        return server;
    }
}
