package org.openmentorship.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmentorship.host.Main;
import org.openmentorship.host.Options;

/** The host in a process of its own, as somebody starts it from the command line. */
public final class Node implements AutoCloseable {
    public static final Path APP = Path.of(System.getProperty("app.jar")).toAbsolutePath();

    private static final Pattern WHERE = Pattern.compile("(http://\\S+?/confluence)(/\\S+)");
    private final Process process;
    private final URI base;
    private final String firstPage;

    private Node(Process process, String base, String firstPage) {
        this.process = process;
        this.base = URI.create(base);
        this.firstPage = firstPage;
    }

    public static Node start(Options options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Main.class.getName(),
                "--app=" + options.app(),
                "--scene=" + options.scene(),
                "--home=" + options.home(),
                "--db=" + options.db(),
                "--port=0"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher where = WHERE.matcher(line);
            if (where.find()) {
                return new Node(process, where.group(1), where.group(2));
            }
        }
        process.destroy();
        throw new IllegalStateException("The host did not start");
    }

    /** From the start of the process until somebody who signs in sees the scene’s first page. */
    public static double secondsToTheFirstPage(Options options) throws Exception {
        long start = System.nanoTime();
        try (Node node = start(options)) {
            Client.signedIn(node.base, "mentee1", "mentee1").get(node.firstPage);
            return (System.nanoTime() - start) / 1e9;
        }
    }

    public URI base() {
        return base;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
