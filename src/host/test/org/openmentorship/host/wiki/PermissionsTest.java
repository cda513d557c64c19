package org.openmentorship.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees and edits what: space permissions first, then restrictions, which children inherit for viewing. */
class PermissionsTest {
    private final WikiInMemory at = new WikiInMemory();
    private final PermissionManager may = at.wiki.permissions;

    @Test
    void membersSeeAndEditANewSpaceAndAnonymousPeopleDoNot() {
        assertThat(may.hasPermission(at.ben, Permission.VIEW, at.space)).isTrue();
        assertThat(may.hasCreatePermission(at.ben, at.space, Page.class)).isTrue();
        assertThat(may.hasPermission(at.ben, Permission.ADMINISTER, at.space)).isFalse();
        assertThat(may.hasPermission(at.ada, Permission.ADMINISTER, at.space)).isTrue();
        assertThat(may.hasPermission(null, Permission.VIEW, at.space)).isFalse();
    }

    @Test
    void anAnonymousPermissionIsForEverybody() {
        at.wiki.spacePermissions.savePermission(
                SpacePermission.createAnonymousSpacePermission(SpacePermission.VIEWSPACE_PERMISSION, at.space));
        Space again = at.wiki.spaces.getSpace("MENTOR");
        assertThat(may.hasPermission(null, Permission.VIEW, again)).isTrue();
        assertThat(may.hasCreatePermission(null, again, Page.class)).isFalse();
    }

    @Test
    void aPrivateSpaceIsForItsCreatorAndTheAdministrators() {
        Space own = at.wiki.spaces.createPrivateSpace("ADA", "Ada", "", at.ada);
        assertThat(may.hasPermission(at.ada, Permission.VIEW, own)).isTrue();
        assertThat(may.hasPermission(at.ben, Permission.VIEW, own)).isFalse();
        assertThat(may.hasPermission(at.admin, Permission.VIEW, own)).isTrue();
    }

    @Test
    void aViewRestrictionHoldsForThePagesBelow() {
        Page top = at.page("Top", null, "");
        Page leaf = at.page("Leaf", at.page("Middle", top, ""), "");
        restrict(top, ContentPermission.VIEW_PERMISSION);
        Page fresh = at.wiki.pages.getPage(leaf.getId());
        assertThat(may.hasPermission(at.ada, Permission.VIEW, fresh)).isTrue();
        assertThat(may.hasPermission(at.ben, Permission.VIEW, fresh)).isFalse();
        assertThat(may.hasPermission(at.ben, Permission.EDIT, fresh)).isFalse();
        assertThat(at.wiki.lists.search(at.ben, "leaf", 10)).isEmpty();
        assertThat(at.wiki.lists.search(at.ada, "leaf", 10)).hasSize(1);
        assertThat(at.wiki.lists.recentlyChanged(at.ben, 10))
                .extracting(Page::getTitle)
                .containsExactly("Mentoring Home");
    }

    @Test
    void anEditRestrictionIsNotInherited() {
        Page top = at.page("Top", null, "");
        Page leaf = at.page("Leaf", top, "");
        restrict(top, ContentPermission.EDIT_PERMISSION);
        assertThat(may.hasPermission(at.ben, Permission.EDIT, at.wiki.pages.getPage(top.getId())))
                .isFalse();
        assertThat(may.hasPermission(at.ben, Permission.VIEW, at.wiki.pages.getPage(top.getId())))
                .isTrue();
        assertThat(may.hasPermission(at.ben, Permission.EDIT, at.wiki.pages.getPage(leaf.getId())))
                .isTrue();
    }

    @Test
    void aNewPageMayCarryItsRestrictionsFromTheStart() {
        Page page = new Page();
        page.setSpace(at.space);
        page.setTitle("Contract");
        page.setBodyAsString("<p>secret</p>");
        page.addPermission(ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, at.ada));
        at.wiki.pages.saveContentEntity(page, null);
        Page fresh = at.wiki.pages.getPage("MENTOR", "Contract");
        assertThat(may.hasPermission(at.ada, Permission.VIEW, fresh)).isTrue();
        assertThat(may.hasPermission(at.ben, Permission.VIEW, fresh)).isFalse();
    }

    @Test
    void peopleDeleteTheirOwnCommentsOnly() {
        Page page = at.page("Plan", null, "");
        Comment comment = new Comment();
        comment.setContainer(page);
        comment.setCreator(at.ben);
        comment.setBodyAsString("<p>hello</p>");
        at.wiki.comments.saveContentEntity(comment, null);
        Comment fresh = at.wiki.comments.getComment(comment.getId());
        assertThat(may.hasPermission(at.ben, Permission.REMOVE, fresh)).isTrue();
        assertThat(may.hasPermission(null, Permission.REMOVE, fresh)).isFalse();
        Comment byAda = (Comment) fresh.clone();
        byAda.setCreator(at.ada);
        assertThat(may.hasPermission(at.ben, Permission.REMOVE, byAda)).isFalse();
    }

    @Test
    void aDeactivatedPersonMayNothing() {
        at.wiki.people.setActive(at.ben.key(), false);
        assertThat(may.hasPermission(at.ben, Permission.VIEW, at.space)).isFalse();
        assertThat(at.wiki.people.authenticate("ben", "ben")).isEmpty();
    }

    @Test
    void passwordsAreKeptAsSaltedHashes() {
        assertThat(at.wiki.people.authenticate("ADA", "ada")).contains(at.ada);
        assertThat(at.wiki.people.authenticate("ada", "Ada")).isEmpty();
    }

    private void restrict(Page page, String type) {
        at.wiki.restrictions.setContentPermissions(
                List.of(ContentPermission.createUserPermission(type, at.ada)), page, type);
    }
}
