package org.openmentorship.host.wiki.space;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openmentorship.host.wiki.Db;
import org.openmentorship.host.wiki.WikiProblem;
import org.openmentorship.host.wiki.people.PeopleStore;

/** Confluence's service for spaces. */
public final class WikiSpaceManager implements SpaceManager {
    /** What a member of the site may do in a new space, and what its creator may do besides. */
    private static final List<String> FOR_MEMBERS = List.of(
            SpacePermission.VIEWSPACE_PERMISSION,
            SpacePermission.CREATEEDIT_PAGE_PERMISSION,
            SpacePermission.COMMENT_PERMISSION);

    private static final Pattern KEY = Pattern.compile("~?[A-Za-z0-9]{1,200}");

    private final Db db;
    private final SpaceStore spaces;
    private final Supplier<PageManager> pages;
    private final Clock clock;

    public WikiSpaceManager(Db db, SpaceStore spaces, Supplier<PageManager> pages, Clock clock) {
        this.db = db;
        this.spaces = spaces;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Space getSpace(long id) {
        return spaces.byId(id).orElse(null);
    }

    @Override
    public Space getSpace(String spaceKey) {
        return spaceKey == null ? null : spaces.byKey(spaceKey).orElse(null);
    }

    @Override
    public Collection<String> getAllSpaceKeys(SpaceStatus status) {
        return spaces.all().stream()
                .filter(space -> space.getSpaceStatus() == status)
                .map(Space::getKey)
                .toList();
    }

    @Override
    public Space createSpace(String key, String name, String description, ConfluenceUser creator) {
        return create(key, name, description, creator, true);
    }

    @Override
    public Space createPrivateSpace(String key, String name, String description, ConfluenceUser creator) {
        return create(key, name, description, creator, false);
    }

    @Override
    public void saveSpace(Space space) {
        long home = space instanceof StoredSpace stored
                ? stored.getHomePageId()
                : space.getHomePage() == null ? 0 : space.getHomePage().getId();
        spaces.update(space, home);
    }

    @Override
    public void archiveSpace(Space space) {
        space.setSpaceStatus(SpaceStatus.ARCHIVED);
        saveSpace(space);
    }

    @Override
    public long findPageTotal(Space space) {
        return db.sql(
                        "select count(*) from wiki_content where space_id = ? and kind = 'page' and status = 'current'",
                        space.getId())
                .query(Long.class)
                .single();
    }

    private Space create(String key, String name, String description, ConfluenceUser creator, boolean open) {
        refuseBad(key, name);
        return db.write(() -> {
            long id = spaces.insert(
                    key,
                    name.strip(),
                    description == null ? "" : description.replaceAll("\\p{Cntrl}", " "),
                    creator,
                    clock.millis());
            StoredSpace space = spaces.byId(id).orElseThrow();
            if (open) {
                FOR_MEMBERS.forEach(type ->
                        spaces.grant(SpacePermission.createGroupSpacePermission(type, space, PeopleStore.EVERYBODY)));
            }
            if (creator != null) {
                FOR_MEMBERS.forEach(
                        type -> spaces.grant(SpacePermission.createUserSpacePermission(type, space, creator)));
                spaces.grant(SpacePermission.createUserSpacePermission(
                        SpacePermission.ADMINISTER_SPACE_PERMISSION, space, creator));
            }
            space.setHomePage(homePage(space, creator));
            saveSpace(space);
            return spaces.byId(id).orElseThrow();
        });
    }

    private void refuseBad(String key, String name) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new WikiProblem("A space key has letters and digits only, for example MENTOR.");
        }
        if (name == null
                || name.isBlank()
                || name.chars().anyMatch(Character::isISOControl)
                || name.strip().length() > 255) {
            throw new WikiProblem("A space needs a name of at most 255 characters.");
        }
        if (spaces.byKey(key).isPresent()) {
            throw new WikiProblem("There is a space with the key " + key + " already. Please choose another key.");
        }
    }

    private Page homePage(Space space, ConfluenceUser creator) {
        Page home = new Page();
        home.setSpace(space);
        home.setTitle(space.getName() + " Home");
        home.setBodyAsString("<p>Welcome to this space.</p>");
        home.setCreator(creator);
        pages.get().saveContentEntity(home, DefaultSaveContext.DEFAULT);
        return home;
    }
}
