package org.openmentorship.host.service.site;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import org.openmentorship.host.data.Settings;

/** Whether the site takes changes: switched in administration, on all nodes, for apps to heed. */
public record ReadOnly(Settings settings) implements AccessModeService {

    private static final String KEY = "site.read-only";

    public void set(boolean on) {
        settings.put(KEY, Boolean.toString(on));
    }

    @Override
    public AccessMode getAccessMode() {
        return isReadOnlyAccessModeEnabled() ? AccessMode.READ_ONLY : AccessMode.READ_WRITE;
    }

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return settings.get(KEY).map(Boolean::valueOf).orElse(false);
    }
}
