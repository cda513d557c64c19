package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/**
 * Knows the time zone of the person and of the site.
 *
 * <p>Source: Javadoc of Confluence 9.4.0 (ConfluenceTimeZoneManager)
 *
 * <p>Status: seen
 */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    /** Status of this member: assumed. */
    TimeZone getUserTimeZone(UserKey user);

    TimeZone getDefaultTimeZone();
}
