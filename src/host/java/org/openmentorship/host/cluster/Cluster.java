package org.openmentorship.host.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmentorship.host.Options;
import org.openmentorship.host.Running;
import org.openmentorship.host.data.EmbeddedServer;
import org.openmentorship.host.web.server.WebServer;

/** Several nodes of the host on one database, and the front before them; the nodes end with it. */
public final class Cluster implements Running {

    private final Deque<AutoCloseable> endings = new ArrayDeque<>();
    private final List<NodeProcess> nodes = new ArrayList<>();
    private final Options options;
    private URI base;
    private String database;

    private Cluster(Options options) {
        this.options = options;
    }

    /** Starts everything; when this returns, all nodes answer and the first has set the scene. */
    public static Cluster start(Options options) throws Exception {
        if (options.db().equals("h2")) {
            throw new IllegalArgumentException("Several nodes need a database that each of them reaches:"
                    + " add -Ddb=postgres or -Ddb=jdbc:postgresql://…");
        }
        Cluster cluster = new Cluster(options);
        try {
            cluster.run();
            return cluster;
        } catch (Exception e) {
            cluster.close();
            throw e;
        }
    }

    /** The address of the front. */
    public URI base() {
        return base;
    }

    @Override
    public URI firstPage() {
        return URI.create(base + nodes.get(0).firstPage());
    }

    /** The nodes, also those that have ended. */
    public List<NodeProcess> nodes() {
        return List.copyOf(nodes);
    }

    /** The JDBC address of the database that the nodes share. */
    public String database() {
        return database;
    }

    @Override
    public void close() {
        while (!endings.isEmpty()) {
            try {
                endings.pop().close();
            } catch (Exception e) {
                System.err.println("Part of the cluster did not stop: " + e);
            }
        }
    }

    private void run() throws Exception {
        Front front = new Front(options.port());
        endings.push(front);
        base = URI.create("http://localhost:" + front.port() + WebServer.CONTEXT);
        Path home = options.memory() ? Files.createTempDirectory("mentorship-cluster-") : options.home();
        if (options.memory()) {
            endings.push(() -> delete(home));
        }
        Files.createDirectories(home);
        database = options.db();
        if (database.equals("postgres")) {
            EmbeddedServer server = EmbeddedServer.start(home.resolve("postgres"), options.memory());
            endings.push(server);
            database = server.address();
        }
        startNodes(front, home, freePorts(options.nodes()));
    }

    /** The first node makes the tables and sets the scene, so the others wait for it. */
    private void startNodes(Front front, Path home, List<Integer> ports) {
        endings.push(() -> nodes.parallelStream().forEach(NodeProcess::close));
        nodes.add(NodeProcess.start(1, options(1, home, ports)));
        front.add(nodes.get(0).await());
        for (int number = 2; number <= ports.size(); number++) {
            nodes.add(NodeProcess.start(number, options(number, home, ports)));
        }
        nodes.stream().skip(1).forEach(node -> front.add(node.await()));
    }

    private List<String> options(int number, Path home, List<Integer> ports) {
        List<String> list = new ArrayList<>();
        list.add("--node=" + number);
        list.add("--members=" + ports.stream().map(String::valueOf).collect(Collectors.joining(",")));
        list.add("--base=" + base);
        list.add("--port=0");
        list.add("--home=" + home);
        // Named, so that the database can tell whose connections it has.
        list.add("--db=" + database + (database.contains("?") ? "&" : "?") + "ApplicationName=node" + number);
        if (number == 1 && options.app() != null) {
            list.add("--app=" + options.app());
        }
        if (number == 1 && options.scene() != null) {
            list.add("--scene=" + options.scene());
        }
        return list;
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return IntStream.range(0, count)
                    .mapToObj(i -> sockets.get(i).getLocalPort())
                    .toList();
        } finally {
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
