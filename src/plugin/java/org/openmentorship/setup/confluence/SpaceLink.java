package org.openmentorship.setup.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.openmentorship.programme.ProgrammeDesk;
import org.openmentorship.setup.DefaultsDesk;
import org.openmentorship.shared.People;
import org.openmentorship.shared.People.Visitor;

/** The link in the tools of a space: for those who look after a programme there, or may make one. */
public final class SpaceLink implements Condition {
    private final ProgrammeDesk programmes;
    private final DefaultsDesk defaults;
    private final People people;

    public SpaceLink(ProgrammeDesk programmes, DefaultsDesk defaults, People people) {
        this.programmes = programmes;
        this.defaults = defaults;
        this.people = people;
    }

    @Override
    public void init(Map<String, String> params) {
        // nothing to set
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof Space space && shows(people.current(), space.getKey());
    }

    private boolean shows(Visitor visitor, String space) {
        return programmes.looksAfter(visitor, space)
                || (people.administersSpace(visitor, space) && defaults.lets(visitor));
    }
}
