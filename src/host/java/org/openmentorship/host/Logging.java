package org.openmentorship.host;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** One compact line per log entry on the error stream; libraries speak from warnings upwards. */
final class Logging {

    /** Held, because the log manager would let them be collected and forget their levels. */
    private static final List<Logger> KEPT = new ArrayList<>();

    private Logging() {}

    static void set() {
        Logger root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        ConsoleHandler console = new ConsoleHandler();
        console.setFormatter(new Line());
        console.setLevel(Level.ALL);
        root.addHandler(console);
        root.setLevel(Level.WARNING);
        level("org.openmentorship", Level.INFO);
        // Says of every resource instance that it is no provider, which is right and not worth a line.
        level("org.glassfish.jersey.internal.inject.Providers", Level.SEVERE);
        level("net.java.ao", Level.SEVERE);
    }

    private static void level(String name, Level level) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(level);
        KEPT.add(logger);
    }

    private static final class Line extends Formatter {
        @Override
        public String format(LogRecord entry) {
            String time = LocalTime.ofInstant(Instant.ofEpochMilli(entry.getMillis()), ZoneId.systemDefault())
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
            String name = entry.getLoggerName() == null ? "" : entry.getLoggerName();
            StringWriter text = new StringWriter();
            text.append(time)
                    .append(' ')
                    .append(entry.getLevel().getName())
                    .append(' ')
                    .append(name.substring(name.lastIndexOf('.') + 1))
                    .append(": ")
                    .append(formatMessage(entry))
                    .append('\n');
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(new PrintWriter(text));
            }
            return text.toString();
        }
    }
}
