package org.openmentorship.host.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openmentorship.host.app.Apps;
import org.openmentorship.host.app.RunningApp;
import org.openmentorship.host.app.descriptor.Node;
import org.openmentorship.host.web.Screen;
import org.openmentorship.host.web.Visit;

/** Serves AUI ({@code /s/aui/}), the host’s own look ({@code /s/host/}) and the download resources of apps. */
final class Files implements Screen {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("txt", "text/plain;charset=UTF-8"));

    private final Apps apps;

    Files(Apps apps) {
        this.apps = apps;
    }

    @Override
    public void show(Visit visit) throws IOException {
        String path = visit.path();
        if (!visit.request().getMethod().matches("GET|HEAD")) {
            throw new Visit.Stop(405, "Files can only be read.");
        }
        Optional<URL> file = clean(path) ? find(path) : Optional.empty();
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (file.isEmpty() || type == null) {
            throw new Visit.Stop(404, "There is no such file.");
        }
        send(visit, file.get(), type);
    }

    private Optional<URL> find(String path) {
        if (path.startsWith("/s/aui/")) {
            return own("/aui/" + path.substring("/s/aui/".length()));
        }
        if (path.startsWith("/s/host/")) {
            return own("/host/" + path.substring("/s/host/".length()));
        }
        String rest = path.substring(Math.min(path.length(), "/download/resources/".length()));
        int slash = rest.indexOf('/');
        if (!path.startsWith("/download/resources/") || slash < 0) {
            return Optional.empty();
        }
        String[] owner = rest.substring(0, slash).split(":", 2);
        return apps.running(owner[0])
                .flatMap(app -> ofApp(app, owner.length == 2 ? owner[1] : "", rest.substring(slash + 1)));
    }

    private static Optional<URL> own(String path) {
        return Optional.ofNullable(Files.class.getResource(path));
    }

    private static Optional<URL> ofApp(RunningApp app, String module, String name) {
        var resources = module.isEmpty()
                ? app.descriptor().modules("resource").stream()
                : app.descriptor().modules().stream()
                        .filter(node -> node.key().equals(module))
                        .flatMap(node -> node.children("resource").stream());
        return resources
                .filter(resource -> resource.attr("type").equals("download"))
                .map(resource -> location(resource, name))
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(app::resource);
    }

    /** A resource whose name ends in a slash is a folder: all below it is served. */
    private static Optional<String> location(Node resource, String name) {
        String own = resource.attr("name");
        if (own.equals(name)) {
            return Optional.of(resource.attr("location"));
        }
        if (own.endsWith("/") && name.startsWith(own)) {
            String folder = resource.attr("location");
            return Optional.of((folder.endsWith("/") ? folder : folder + "/") + name.substring(own.length()));
        }
        return Optional.empty();
    }

    private static boolean clean(String path) {
        return !path.contains("..") && !path.contains("//") && path.chars().noneMatch(c -> c < ' ' || c == '\\');
    }

    private static void send(Visit visit, URL file, String type) throws IOException {
        byte[] bytes;
        try (InputStream in = file.openStream()) {
            bytes = in.readAllBytes();
        }
        String tag = "\"" + Integer.toHexString(java.util.Arrays.hashCode(bytes)) + "-" + bytes.length + "\"";
        boolean stamped = !visit.param("v").isEmpty();
        visit.response().setHeader("Cache-Control", stamped ? "public, max-age=31536000, immutable" : "no-cache");
        visit.response().setHeader("ETag", tag);
        if (tag.equals(visit.request().getHeader("If-None-Match"))) {
            visit.response().setStatus(304);
            return;
        }
        visit.write(200, type, bytes);
    }
}
