package org.openmentorship.host.screens.door;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.openmentorship.host.scene.SceneStopped;
import org.openmentorship.host.scene.Stage;
import org.openmentorship.host.wiki.Wiki;
import org.openmentorship.host.wiki.people.Account;
import org.openmentorship.host.wiki.people.Preferences;

/** Fills an empty wiki with the people, spaces and pages of a scene. */
public final class SiteStage implements Stage {
    private static final String ANONYMOUS = "anonymous";

    private final Wiki wiki;

    public SiteStage(Wiki wiki) {
        this.wiki = wiki;
    }

    /** The administrator is there from the first start and does not count. */
    @Override
    public boolean empty() {
        return wiki.spaceStore.all().isEmpty();
    }

    @Override
    public void addGroup(String name) {
        wiki.people.addGroup(name);
    }

    @Override
    public void addUser(Person person) {
        Account account = wiki.people
                .byName(person.name())
                .orElseGet(() -> wiki.people.create(person.name(), person.name(), person.fullName(), person.email()));
        person.groups().forEach(group -> wiki.people.join(group, account.key().getStringValue()));
        String locale = person.locale() == null ? "" : person.locale();
        String zone = person.timeZone() == null ? "" : person.timeZone();
        wiki.people.setPreferences(account.key(), new Preferences(locale, zone, ""));
    }

    @Override
    public void addSpace(Space wanted) {
        var space = wiki.spaces.createPrivateSpace(wanted.key(), wanted.name(), wanted.description(), admin());
        wanted.view().forEach(group -> grant(space, group, List.of(SpacePermission.VIEWSPACE_PERMISSION)));
        wanted.view().stream()
                .filter(group -> !group.equals(ANONYMOUS))
                .forEach(group -> grant(space, group, List.of(SpacePermission.COMMENT_PERMISSION)));
        wanted.edit()
                .forEach(group -> grant(
                        space,
                        group,
                        List.of(
                                SpacePermission.VIEWSPACE_PERMISSION,
                                SpacePermission.CREATEEDIT_PAGE_PERMISSION,
                                SpacePermission.COMMENT_PERMISSION)));
        var home = space.getHomePage();
        home.setTitle(wanted.home());
        wiki.pages.saveContentEntity(home, DefaultSaveContext.DEFAULT);
    }

    @Override
    public void addPage(Page wanted) {
        var space = wiki.spaces.getSpace(wanted.space());
        var page = wiki.pages.getPage(wanted.space(), wanted.title());
        if (page == null) {
            page = new com.atlassian.confluence.pages.Page();
            page.setSpace(space);
            page.setTitle(wanted.title());
            page.setCreator(admin());
            page.setParentPage(
                    wanted.parent() == null || wanted.parent().isEmpty()
                            ? space.getHomePage()
                            : wiki.pages.getPage(wanted.space(), wanted.parent()));
        }
        page.setBodyAsString(wanted.body());
        wiki.pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
        if (wanted.labels() != null) {
            for (String label : wanted.labels()) {
                wiki.labels.addLabel(page, new Label(label));
            }
        }
        restrict(page, ContentPermission.VIEW_PERMISSION, wanted.viewers());
        restrict(page, ContentPermission.EDIT_PERMISSION, wanted.editors());
    }

    private void restrict(com.atlassian.confluence.pages.Page page, String type, List<String> names) {
        for (String name : names) {
            ConfluenceUser user = wiki.users.getUserByName(name);
            if (user == null && !wiki.people.groups().contains(name)) {
                throw new SceneStopped("The page “" + page.getTitle() + "” of the scene is restricted to “" + name
                        + "”, which is neither a person nor a group of it.");
            }
            wiki.restrictions.addContentPermission(
                    user == null
                            ? ContentPermission.createGroupPermission(type, name)
                            : ContentPermission.createUserPermission(type, user),
                    page);
        }
    }

    private void grant(com.atlassian.confluence.spaces.Space space, String group, List<String> types) {
        for (String type : types) {
            wiki.spacePermissions.savePermission(
                    group.equals(ANONYMOUS)
                            ? SpacePermission.createAnonymousSpacePermission(type, space)
                            : SpacePermission.createGroupSpacePermission(type, space, group));
        }
    }

    private ConfluenceUser admin() {
        return wiki.users.getUserByName("admin");
    }
}
