package org.openmentorship.host.render.velocity;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes Velocity’s warnings and errors to our log. */
final class VelocityLog implements LogChute {

    private static final Logger LOG = LoggerFactory.getLogger("velocity");

    @Override
    public void init(RuntimeServices services) {
        // nothing to prepare
    }

    @Override
    public void log(int level, String message) {
        log(level, message, null);
    }

    @Override
    public void log(int level, String message, Throwable error) {
        if (level >= ERROR_ID) {
            LOG.error(message, error);
        } else if (level == WARN_ID) {
            LOG.debug(message, error);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= WARN_ID;
    }
}
