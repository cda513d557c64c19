package org.openmentorship.shared.confluence;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When each job went well last, kept in the settings of the wiki, which every node reads. */
public final class Pulse {
    /** Nobody needs to know it to the minute; so settings are seldom written. */
    public static final Duration SELDOM = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final String KEY = "org.openmentorship.confluence.pulse.";
    private final Map<String, Instant> written = new ConcurrentHashMap<>();
    private final PluginSettingsFactory settings;
    private final Clock clock;

    public Pulse(PluginSettingsFactory settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Hears of each of these jobs, by their names, whenever it has gone well. */
    public Pulse of(Map<String, ClockJob> jobs) {
        jobs.forEach((name, job) -> job.afterwards(() -> beat(name)));
        return this;
    }

    /** Whatever happens here, the work itself has gone well. */
    void beat(String job) {
        Instant now = clock.instant();
        Instant before = written.get(job);
        if (before != null && now.isBefore(before.plus(SELDOM))) {
            return;
        }
        try {
            settings.createGlobalSettings().put(KEY + job, String.valueOf(now.toEpochMilli()));
            written.put(job, now);
        } catch (RuntimeException e) {
            LOG.warn("It could not be kept that {} went well", job, e);
        }
    }

    public Optional<Instant> last(String job) {
        return settings.createGlobalSettings().get(KEY + job) instanceof String text && text.matches("\\d{1,15}")
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(text)))
                : Optional.empty();
    }
}
