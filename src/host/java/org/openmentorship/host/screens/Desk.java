package org.openmentorship.host.screens;

import com.atlassian.confluence.pages.DuplicateDataRuntimeException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import org.openmentorship.host.Engine;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.web.Visit.Stop;
import org.openmentorship.host.wiki.Wiki;
import org.openmentorship.host.wiki.WikiProblem;
import org.openmentorship.host.wiki.render.StorageRenderer;
import org.springframework.dao.OptimisticLockingFailureException;

/** What every screen works with, and the checks that each of them makes first. */
public record Desk(Engine engine, Wiki wiki, StorageRenderer renderer, Layout layout) {
    /** The sentence for whatever the reader may not see; it does not tell whether there is something. */
    public static final String FORBIDDEN =
            "You may not see or do this. Ask the person who gave you the link, or an administrator of the space.";

    public static final String NOTHING = "There is nothing at this address.";

    public void show(Visit visit, View view) throws IOException {
        layout.show(visit, view);
    }

    /** The page of the parameter pageId, if the reader may view it. */
    public Page page(Visit visit) {
        return page(visit, Permission.VIEW);
    }

    public Page page(Visit visit, Permission permission) {
        Page page = wiki.pages.getPage(visit.id("pageId"));
        if (page == null || !page.isCurrent()) {
            throw new Stop(404, NOTHING);
        }
        need(wiki.permissions.hasPermission(visit.user(), permission, page));
        return page;
    }

    /** The space of the parameter, if the reader has this permission on it. */
    public Space space(Visit visit, String parameter, Permission permission) {
        Space space = wiki.spaces.getSpace(visit.param(parameter));
        if (space == null) {
            throw new Stop(404, NOTHING);
        }
        need(wiki.permissions.hasPermission(visit.user(), permission, space));
        return space;
    }

    public ConfluenceUser signedIn(Visit visit) {
        need(visit.user() != null);
        return visit.user();
    }

    /** Does what the wiki may refuse; its sentence becomes the answer. */
    public void attempt(Runnable work) {
        try {
            work.run();
        } catch (WikiProblem | DuplicateDataRuntimeException e) {
            throw new Stop(400, e.getMessage());
        } catch (OptimisticLockingFailureException e) {
            throw new Stop(409, "Somebody else changed this at the same moment. Nothing was saved; please look again.");
        }
    }

    public void need(boolean allowed) {
        if (!allowed) {
            throw new Stop(403, FORBIDDEN);
        }
    }
}
