package org.openmentorship.host.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.openmentorship.host.Main;
import org.openmentorship.host.web.server.WebServer;

/** One node: a Java process that runs the host, says where it is on its output and ends when its input ends. */
public final class NodeProcess implements AutoCloseable {

    /** What Hazelcast asks for, to be quick and quiet. */
    private static final List<String> OPENINGS = List.of(
            "--add-modules=java.se",
            "--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.management/sun.management=ALL-UNNAMED",
            "--add-opens=jdk.management/com.sun.management.internal=ALL-UNNAMED");

    private final int number;
    private final Process process;
    private final CompletableFuture<String[]> ready = new CompletableFuture<>();
    private volatile boolean expected;

    private NodeProcess(int number, Process process) {
        this.number = number;
        this.process = process;
    }

    static NodeProcess start(int number, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPENINGS);
        command.add(Main.class.getName());
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command);
        // In the environment, because a class path can be longer than a command line may be.
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        try {
            NodeProcess node = new NodeProcess(number, builder.start());
            node.read("out", node.process.getInputStream(), System.out);
            node.read("err", node.process.getErrorStream(), System.err);
            var unused = node.process.onExit().thenRun(node::ended);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException("No Java process could be started: " + e.getMessage(), e);
        }
    }

    /** Waits until the node answers, and throws {@link NotStarted} if it never will. */
    NodeProcess await() {
        try {
            ready.join();
            return this;
        } catch (CompletionException e) {
            throw new NotStarted(number);
        }
    }

    public int number() {
        return number;
    }

    /** The node’s own address, past the front. */
    public URI base() {
        return URI.create("http://localhost:" + port() + WebServer.CONTEXT);
    }

    /** Takes the power from the node: no farewell, nothing is finished. */
    public void kill() {
        expected = true;
        process.destroyForcibly();
        process.onExit().join();
    }

    public boolean answers() {
        return process.isAlive() && ready.isDone() && !ready.isCompletedExceptionally();
    }

    int port() {
        return Integer.parseInt(ready.join()[1]);
    }

    String firstPage() {
        return ready.join()[2];
    }

    /** Ends the node’s input and gives it time to finish what it does. */
    @Override
    public void close() {
        expected = true;
        try {
            process.getOutputStream().close();
            if (process.waitFor(15, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            // It has gone already.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
    }

    private void ended() {
        ready.completeExceptionally(new NotStarted(number));
        if (!expected) {
            System.err.println("Node " + number + " has ended by itself; the front no longer sends anybody there.");
        }
    }

    private void read(String name, InputStream from, PrintStream to) {
        Thread reader = new Thread(() -> lines(from, to), "node-" + number + "-" + name);
        reader.setDaemon(true);
        reader.start();
    }

    private void lines(InputStream from, PrintStream to) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 3 && words[0].equals(Main.READY)) {
                    ready.complete(words);
                } else {
                    to.println("[" + number + "] " + line);
                }
            }
        } catch (IOException e) {
            // The process was killed: there is nothing more to read.
        }
    }
}
