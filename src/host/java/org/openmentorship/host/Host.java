package org.openmentorship.host;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openmentorship.host.app.Apps;
import org.openmentorship.host.app.Modules;
import org.openmentorship.host.app.Services;
import org.openmentorship.host.app.osgi.Osgi;
import org.openmentorship.host.data.Database;
import org.openmentorship.host.data.Settings;
import org.openmentorship.host.jobs.Jobs;
import org.openmentorship.host.mail.HostMailServer;
import org.openmentorship.host.mail.Inbox;
import org.openmentorship.host.mail.MailCatcher;
import org.openmentorship.host.render.PageResources;
import org.openmentorship.host.render.Templates;
import org.openmentorship.host.render.Words;
import org.openmentorship.host.scene.SceneLoader;
import org.openmentorship.host.scene.SceneStopped;
import org.openmentorship.host.screens.Site;
import org.openmentorship.host.service.grid.Follower;
import org.openmentorship.host.service.grid.Grid;
import org.openmentorship.host.service.site.Registry;
import org.openmentorship.host.service.site.SiteFacts;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.server.Web;
import org.openmentorship.host.web.server.WebServer;
import org.openmentorship.host.web.session.Sessions;
import org.slf4j.LoggerFactory;

/** The running host: started with {@link Options}, stopped by closing it. */
public final class Host implements Running {

    private final Deque<AutoCloseable> endings = new ArrayDeque<>();
    private final Options options;
    private Path home;
    private Engine engine;
    private URI local;
    private String firstPage = "/";

    private Host(Options options) {
        this.options = options;
    }

    /** Starts the host with its own wiki. */
    public static Host start(Options options) throws Exception {
        return start(options, Site::new);
    }

    /** Starts everything; when this returns, the address answers and the scene is set. */
    public static Host start(Options options, WikiPart.Maker maker) throws Exception {
        Host host = new Host(options);
        try {
            host.run(maker);
            return host;
        } catch (Exception | LinkageError e) {
            host.close();
            throw e;
        }
    }

    /** The wiki’s address, such as {@code http://localhost:1990/confluence}. */
    public URI base() {
        return engine.base();
    }

    boolean isMember() {
        return options.member() != null;
    }

    /** Where this very node answers, past the front of a cluster. */
    URI local() {
        return local;
    }

    public Engine engine() {
        return engine;
    }

    @Override
    public URI firstPage() {
        return URI.create(base() + firstPage);
    }

    @Override
    public void close() {
        while (!endings.isEmpty()) {
            try {
                endings.pop().close();
            } catch (Exception e) {
                LoggerFactory.getLogger(Host.class).warn("Part of the host did not stop: {}", e.toString());
            }
        }
    }

    private void run(WikiPart.Maker maker) throws Exception {
        checkPort();
        home = options.memory() ? Files.createTempDirectory("mentorship-host-") : options.home();
        if (options.memory()) {
            closeLast(() -> delete(home));
        }
        Files.createDirectories(home);
        Database database = Database.open(options.db(), home, options.memory());
        closeLast(database);
        Inbox inbox = new Inbox(database);
        MailCatcher mails = new MailCatcher(inbox);
        closeLast(mails);
        Path cache = Files.createTempDirectory("mentorship-osgi-");
        closeLast(() -> delete(cache));
        Osgi osgi = new Osgi(cache);
        closeLast(osgi);
        engine = engine(database, inbox, mails, osgi, maker);
    }

    private Engine engine(Database database, Inbox inbox, MailCatcher mails, Osgi osgi, WikiPart.Maker maker)
            throws Exception {
        Services services = new Services();
        Settings settings = new Settings(database);
        Apps apps = new Apps(home, database, osgi, services);
        Words words = new Words(apps, services);
        Templates templates = new Templates();
        PageResources resources = new PageResources(apps);
        Registry registry = new Registry(services).data(database, settings).screens(words, templates, resources);
        Router router = new Router();
        Web web = new Web(options.port(), apps, router, new Sessions(database, Clock.systemUTC()));
        if (options.member() != null) {
            join(options.member(), services);
        }
        closeLast(apps);
        web.start();
        closeLast(web);
        local = URI.create("http://localhost:" + web.port() + WebServer.CONTEXT);
        URI base = options.member() == null ? local : options.member().base();
        registry.site(new SiteFacts(base, home), new HostMailServer(mails.port()));
        Jobs jobs = new Jobs(database, options.member());
        closeLast(jobs);
        apps.starter("job-config", jobs::start);
        Modules modules = new Modules(apps, words, templates, services);
        Engine made =
                new Engine(base, database, services, apps, modules, templates, words, resources, jobs, inbox, router);
        fill(made, maker.make(made), web);
        return made;
    }

    /** Only here is Hazelcast loaded. */
    private void join(Member member, Services services) {
        Grid grid = Grid.join(member);
        closeLast(grid);
        grid.offer(services);
    }

    private void fill(Engine made, WikiPart wiki, Web web) throws IOException {
        SceneLoader scene = options.scene() == null ? null : new SceneLoader(options.scene());
        boolean first = wiki.stage().empty();
        if (scene != null) {
            firstPage = scene.scene().firstPage();
            if (first) {
                scene.set(wiki.stage());
            }
        }
        made.apps().startAll();
        if (options.app() != null) {
            made.apps().installIfChanged(Files.readAllBytes(options.app()));
        }
        web.open(wiki.accounts());
        if (scene != null && first) {
            call(scene, local);
        }
        if (options.member() != null) {
            closeLast(new Follower(made.apps()));
        }
    }

    private void call(SceneLoader scene, URI base) {
        try {
            scene.call(base);
        } catch (SceneStopped e) {
            String advice = options.memory() ? "" : " Delete " + home + " before you try again: it holds half a scene.";
            throw new SceneStopped(e.getMessage() + advice, e);
        }
    }

    /** Tells a port in use before anything heavy has begun. */
    private void checkPort() throws IOException {
        if (options.port() != 0) {
            try (ServerSocket socket = new ServerSocket(options.port(), 1, InetAddress.getLoopbackAddress())) {
                socket.getLocalPort();
            } catch (BindException e) {
                throw new BindException("Port " + options.port() + " is in use: stop what listens there, or choose"
                        + " another one with -Dport=…");
            }
        }
    }

    private void closeLast(AutoCloseable part) {
        endings.push(part);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
