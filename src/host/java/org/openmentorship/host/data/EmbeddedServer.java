package org.openmentorship.host.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of our own, its data in the home folder. */
public final class EmbeddedServer implements AutoCloseable {

    private final FileChannel lock;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(FileChannel lock, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.postgres = postgres;
    }

    /** Starts it; what is thrown away afterwards need not survive a power cut either. */
    public static EmbeddedServer start(Path folder, boolean throwAway) {
        FileChannel lock = null;
        try {
            Path lockFile = folder.resolveSibling("postgres.lock");
            Files.createDirectories(folder.resolve("..").normalize());
            lock = lock(lockFile);
            stopOrphan(folder.resolve("postmaster.pid"));
            return new EmbeddedServer(
                    lock,
                    EmbeddedPostgres.builder()
                            .setDataDirectory(folder)
                            .setCleanDataDirectory(throwAway)
                            .setServerConfig("fsync", throwAway ? "off" : "on")
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setPGStartupWait(Duration.ofSeconds(60))
                            .start());
        } catch (IOException e) {
            close(lock);
            throw new UncheckedIOException("The embedded PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    /** Its JDBC address. */
    public String address() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        try {
            postgres.close();
        } finally {
            lock.close();
        }
    }

    /** Held until we end, however we end; so whoever gets it is alone in this home. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new IllegalArgumentException("Another host uses this home: stop it, or choose another with -Dhome=…");
        }
        return channel;
    }

    /** A host that was killed could not stop its PostgreSQL, and a second one cannot work on the same files. */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.isRegularFile(pidFile)) {
            return;
        }
        String pid = Files.readAllLines(pidFile).get(0).strip();
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .orElse(null);
        if (orphan != null) {
            LoggerFactory.getLogger(EmbeddedServer.class)
                    .info("Stopping the PostgreSQL that a killed host has left behind (process {})", pid);
            orphan.destroy();
            orphan.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    private static void close(FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(EmbeddedServer.class).warn("A lock file could not be closed", e);
        }
    }
}
