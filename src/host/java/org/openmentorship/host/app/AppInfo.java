package org.openmentorship.host.app;

import java.util.Map;

/** An installed app as Manage apps shows it; {@code params} are those of plugin-info (configure.url, plugin-icon …). */
public record AppInfo(
        String key,
        String name,
        String version,
        String vendor,
        String vendorUrl,
        String description,
        boolean enabled,
        String problem,
        int modules,
        Map<String, String> params) {

    /** Address of the app’s settings below the context path, or empty. */
    public String configureUrl() {
        return params.getOrDefault("configure.url", "");
    }

    /** Address of the app’s first steps below the context path, or empty. */
    public String getStartedUrl() {
        return params.getOrDefault("post.install.url", "");
    }
}
