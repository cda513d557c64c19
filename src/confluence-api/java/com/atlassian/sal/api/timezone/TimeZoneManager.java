package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/**
 * Knows the time zone of the person and of the site.
 *
 * <p>Source: github.com/deftdevs/bootstrapi (10.2.15)
 *
 * <p>Status: seen
 */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    TimeZone getUserTimeZone(UserKey user);

    TimeZone getDefaultTimeZone();
}
