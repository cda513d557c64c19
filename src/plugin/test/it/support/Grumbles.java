package it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the host complains of while stories run: a blocked template call, a missing resource, an error with a trace. */
final class Grumbles extends Handler {
    /** Held, because the log manager keeps loggers weakly. */
    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    static Grumbles listen() {
        Grumbles grumbles = new Grumbles();
        grumbles.setLevel(Level.WARNING);
        ROOT.addHandler(grumbles);
        return grumbles;
    }

    @Override
    public void publish(LogRecord entry) {
        boolean ours = String.valueOf(entry.getLoggerName()).startsWith("org.openmentorship")
                || "velocity".equals(entry.getLoggerName());
        if (ours && entry.getLevel().intValue() >= Level.WARNING.intValue()) {
            heard.add(entry.getLoggerName() + ": " + new SimpleFormatter().formatMessage(entry));
        }
    }

    void endedInPeace() {
        ROOT.removeHandler(this);
        assertThat(heard).as("what the host and the app complained of").isEmpty();
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
