package it.archive;

import it.support.Wiki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openmentorship.host.Host;
import org.openmentorship.host.Options;

/** Another wiki, with the people, the space and the pages of the first, and nothing of mentoring in it yet. */
final class Newcomer implements AutoCloseable {
    private static final Path TOP = Path.of(System.getProperty("top"));
    private final Host host;

    private Newcomer(Host host) {
        this.host = host;
    }

    /** The people and pages of a scene, without what is done in it. */
    static Newcomer like(String scene, Path folder) {
        try {
            String all = Files.readString(TOP.resolve("src/plugin/test/scenes/" + scene + ".yaml"));
            Path file =
                    Files.writeString(folder.resolve("newcomer.yaml"), all.substring(0, all.indexOf("\ncalls:") + 1));
            return new Newcomer(Host.start(Options.forTests(Path.of(System.getProperty("app.jar")), file)));
        } catch (Exception broken) {
            throw new AssertionError("The second wiki did not start", broken);
        }
    }

    Wiki wiki() {
        return new Wiki(host.base());
    }

    @Override
    public void close() throws IOException {
        try {
            host.close();
        } catch (Exception broken) {
            throw new IOException(broken);
        }
    }
}
