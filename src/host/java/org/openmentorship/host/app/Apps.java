package org.openmentorship.host.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.openmentorship.host.app.descriptor.Descriptor;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.app.osgi.Osgi;
import org.openmentorship.host.data.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The installed apps: their jars are kept in the home, what is enabled in the database; data stays after uninstall. */
public final class Apps implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Apps.class);

    /** Starts one module of an app; what it returns ends with the app. */
    @FunctionalInterface
    public interface Starter {
        AutoCloseable start(RunningApp app, Node module);
    }

    private final Path folder;
    private final JdbcClient jdbc;
    private final AppStarter starter;
    private final Map<String, RunningApp> running = new ConcurrentSkipListMap<>();
    private final Map<String, String> problems = new ConcurrentSkipListMap<>();
    /** What was tried last because another node runs it, so that a failure is not repeated every second. */
    private final Map<String, String> followed = new ConcurrentSkipListMap<>();

    private record Row(String key, boolean enabled, String stamp) {}

    public Apps(Path home, Database database, Osgi osgi, Services services) {
        this.folder = home.resolve("apps");
        this.jdbc = database.jdbc();
        this.starter = new AppStarter(osgi, services);
        database.prepare("""
                create table if not exists host_app (app_key varchar(255) primary key, enabled boolean not null);
                alter table host_app add column if not exists stamp varchar(64)""");
    }

    /** Gives a module type its meaning; before the first app starts. */
    public void starter(String moduleType, Starter meaning) {
        starter.add(moduleType, meaning);
    }

    public Collection<RunningApp> running() {
        return running.values();
    }

    public Optional<RunningApp> running(String key) {
        return Optional.ofNullable(running.get(key));
    }

    public List<AppInfo> list() {
        return jdbc.sql("select app_key from host_app order by app_key").query(String.class).list().stream()
                .map(this::info)
                .toList();
    }

    public Optional<AppInfo> find(String key) {
        return list().stream().filter(app -> app.key().equals(key)).findFirst();
    }

    /** Starts what was enabled when the host stopped; an app that fails is left out and says why in Manage apps. */
    public synchronized void startAll() {
        jdbc
                .sql("select app_key from host_app where enabled = true order by app_key")
                .query(String.class)
                .list()
                .stream()
                .filter(key -> !running.containsKey(key))
                .forEach(this::start);
    }

    private void start(String key) {
        try {
            running.put(key, starter.start(jar(key)));
        } catch (RuntimeException e) {
            problems.put(key, String.valueOf(e.getMessage()));
            LOG.warn("The app {} did not start. {}", key, e.getMessage(), e);
        }
    }

    /** Installs or replaces an app and enables it; when the new jar is refused, the old one runs on. */
    public synchronized AppInfo install(byte[] jar) {
        String key = AppStarter.descriptor(jar).key();
        RunningApp before = running.remove(key);
        if (before != null) {
            before.close();
        }
        try {
            running.put(key, starter.start(jar));
        } catch (RuntimeException e) {
            if (before != null) {
                running.put(key, starter.start(jar(key)));
            }
            throw e;
        }
        write(key, jar);
        remember(key, true);
        problems.remove(key);
        return info(key);
    }

    /** Installs the jar unless exactly this one is installed. */
    public synchronized void installIfChanged(byte[] jar) {
        String key = AppStarter.descriptor(jar).key();
        if (find(key).isEmpty() || !Arrays.equals(jar(key), jar)) {
            install(jar);
        }
    }

    public synchronized void enable(String key) {
        if (!running.containsKey(key)) {
            running.put(key, starter.start(jar(key)));
        }
        remember(key, true);
        problems.remove(key);
    }

    public synchronized void disable(String key) {
        stop(key);
        remember(key, false);
    }

    /** Takes the app away; its tables stay, as in Confluence. */
    public synchronized void uninstall(String key) {
        stop(key);
        jdbc.sql("delete from host_app where app_key = ?").param(key).update();
        problems.remove(key);
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does here what another node has done: starts, replaces or stops apps until they are as the database says. */
    public synchronized void catchUp() {
        List<Row> rows = jdbc.sql("select app_key, enabled, stamp from host_app")
                .query((row, i) -> new Row(row.getString(1), row.getBoolean(2), row.getString(3)))
                .list();
        List<String> enabled = rows.stream().filter(Row::enabled).map(Row::key).toList();
        running.keySet().stream().filter(key -> !enabled.contains(key)).forEach(this::stop);
        followed.keySet().retainAll(enabled);
        rows.stream().filter(Row::enabled).forEach(this::follow);
    }

    private void follow(Row row) {
        String here = running(row.key).map(RunningApp::stamp).orElse("");
        if (row.stamp == null || row.stamp.equals(here) || row.stamp.equals(followed.put(row.key, row.stamp))) {
            return;
        }
        stop(row.key);
        problems.remove(row.key);
        start(row.key);
    }

    @Override
    public synchronized void close() {
        List.copyOf(running.keySet()).forEach(this::stop);
    }

    private void stop(String key) {
        RunningApp app = running.remove(key);
        if (app != null) {
            app.close();
        }
    }

    private AppInfo info(String key) {
        Descriptor descriptor = running(key).map(RunningApp::descriptor).orElse(null);
        String problem = problems.getOrDefault(key, "");
        if (descriptor == null) {
            try {
                descriptor = AppStarter.descriptor(jar(key));
            } catch (RuntimeException e) {
                return new AppInfo(key, key, "", "", "", "", false, String.valueOf(e.getMessage()), 0, Map.of());
            }
        }
        Node info = descriptor.info();
        return new AppInfo(
                key,
                descriptor.name(),
                descriptor.version(),
                info.child("vendor").map(vendor -> vendor.attr("name")).orElse(""),
                info.child("vendor").map(vendor -> vendor.attr("url")).orElse(""),
                info.textOf("description"),
                running.containsKey(key),
                problem,
                descriptor.modules().size(),
                info.params());
    }

    private void remember(String key, boolean enabled) {
        String stamp = running(key).map(RunningApp::stamp).orElse("");
        if (jdbc.sql("update host_app set enabled = ?, stamp = ? where app_key = ?")
                        .params(enabled, stamp, key)
                        .update()
                == 0) {
            jdbc.sql("insert into host_app (app_key, enabled, stamp) values (?, ?, ?)")
                    .params(key, enabled, stamp)
                    .update();
        }
    }

    private Path file(String key) {
        if (!key.matches("[\\w.-]{1,200}")) {
            throw new AppRefused(
                    "The app’s key “" + key + "” may have only letters, digits, dots, dashes and underscores.");
        }
        return folder.resolve(key + ".jar");
    }

    private byte[] jar(String key) {
        try {
            return Files.readAllBytes(file(key));
        } catch (IOException e) {
            throw new AppRefused("The jar of " + key + " is missing from the home folder.", e);
        }
    }

    private void write(String key, byte[] jar) {
        try {
            Files.createDirectories(folder);
            Path part = Files.write(folder.resolve(key + ".part"), jar);
            // In one step, because another node may be reading it.
            Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
