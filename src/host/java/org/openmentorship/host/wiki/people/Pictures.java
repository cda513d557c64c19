package org.openmentorship.host.wiki.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the pictures that the host draws from people's initials. */
public final class Pictures {
    public static final String ANONYMOUS = "/images/icons/profilepics/anonymous.svg";

    private Pictures() {}

    public static String of(String userName) {
        return "/images/icons/profilepics/" + URLEncoder.encode(userName, StandardCharsets.UTF_8) + ".svg";
    }

    public static String profile(String userName) {
        return "/display/~" + URLEncoder.encode(userName, StandardCharsets.UTF_8);
    }
}
