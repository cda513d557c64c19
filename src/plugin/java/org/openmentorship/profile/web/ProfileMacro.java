package org.openmentorship.profile.web;

import java.util.Map;
import org.openmentorship.shared.People;
import org.openmentorship.shared.web.Here;
import org.openmentorship.shared.web.Pages;
import org.openmentorship.shared.web.ScreenMacro;
import org.openmentorship.shared.web.Screens;

/** The macro mentorship-profile: one’s own mentoring profile, on any page. */
public final class ProfileMacro extends ScreenMacro {
    private final ProfileScreen screen;

    public ProfileMacro(ProfileScreen screen, People people, Pages pages, Screens screens) {
        super("mentorship-profile", people, pages, screens);
        this.screen = screen;
    }

    @Override
    protected boolean optional() {
        return true;
    }

    @Override
    protected String show(String nothing, Here here) {
        if (!visitor().signedIn()) {
            return signIn(here);
        }
        return here.live() ? screen.editor(here, "") : screens.render("screens/profile/static.vm", Map.of());
    }
}
