package org.openmentorship.host.service.site;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.openmentorship.host.web.Visit;

/** What this site is called and where it is. */
public record SiteFacts(URI base, Path home) implements ApplicationProperties, LoginUriProvider {

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL -> base.getPath();
            default -> base.toString();
        };
    }

    @Override
    public String getDisplayName() {
        return "Confluence";
    }

    @Override
    public String getPlatformId() {
        return "conf";
    }

    @Override
    public String getVersion() {
        return "10.2.0";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public URI getLoginUri(URI returnUri) {
        String to = returnUri.toString();
        for (String start : List.of(base.toString(), base.getPath())) {
            to = to.startsWith(start + "/") ? to.substring(start.length()) : to;
        }
        return URI.create(base + "/login.action?os_destination=" + Visit.encode(to));
    }
}
