package org.openmentorship.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.security.ContentPermissionEvent;
import com.atlassian.confluence.event.events.user.UserDeactivateEvent;
import com.atlassian.confluence.event.events.user.UserReactivateEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.crowd.event.user.UserUpdatedEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmentorship.host.wiki.people.Account;

/** What the apps are told, in which order, and what they find when they look. */
class EventsTest {
    private static final String VIEW = ContentPermission.VIEW_PERMISSION;

    private final WikiInMemory at = new WikiInMemory();

    @Test
    void aPageIsToldFromItsCreationToItsEnd() {
        at.events.clear();
        Page page = at.page("Plan", null, "<p>one</p>");
        at.wiki.pages.saveNewVersion(page, changed -> changed.setBodyAsString("<p>two</p>"));
        at.wiki.pages.movePageAsChild(page, at.space.getHomePage());
        at.wiki.pages.trashPage(page);
        at.wiki.pages.restorePage(page);
        at.wiki.pages.trashPage(page);
        at.wiki.pages.removeContentEntity(page);
        told(
                PageCreateEvent.class,
                PageUpdateEvent.class,
                PageMoveEvent.class,
                ContentPermissionEvent.class,
                PageTrashedEvent.class,
                PageRestoreEvent.class,
                PageTrashedEvent.class,
                PageRemoveEvent.class);
        assertThat(((PageCreateEvent) at.events.get(0)).getPage().getId()).isEqualTo(page.getId());
        assertThat(at.wiki.pages.getPage(page.getId())).isNull();
    }

    @Test
    void whoeverHearsOfAChangeFindsItDone() {
        at.ears = event -> {
            if (event instanceof PageTrashedEvent trashed) {
                Page now = at.wiki.pages.getPage(trashed.getPage().getId());
                assertThat(now.isDeleted()).isTrue();
                at.heardOn = Thread.currentThread();
            }
        };
        at.wiki.pages.trashPage(at.page("Plan", null, ""));
        assertThat(at.heardOn).isSameAs(Thread.currentThread());
    }

    @Test
    void aQuietSaveTellsNobody() {
        Page page = at.page("Plan", null, "<p>one</p>");
        at.events.clear();
        at.wiki.pages.saveNewVersion(
                page, changed -> changed.setBodyAsString("<p>two</p>"), new DefaultSaveContext(true, true, true));
        told();
    }

    @Test
    void whatIsRefusedIsNotTold() {
        at.page("Plan", null, "");
        at.events.clear();
        assertThatThrownBy(() -> at.page("plan", null, "")).isInstanceOf(IllegalArgumentException.class);
        told();
    }

    @Test
    void commentsAreToldWithTheirPage() {
        Comment comment = new Comment();
        comment.setContainer(at.page("Plan", null, ""));
        comment.setBodyAsString("<p>hello</p>");
        at.events.clear();
        at.wiki.comments.saveContentEntity(comment, DefaultSaveContext.DEFAULT);
        at.wiki.comments.removeContentEntity(comment);
        told(CommentCreateEvent.class, CommentRemoveEvent.class);
        assertThat(((CommentCreateEvent) at.events.get(0))
                        .getComment()
                        .getContainer()
                        .getTitle())
                .isEqualTo("Plan");
    }

    @Test
    void eachChangedRestrictionIsToldAndThenTheWhole() {
        Page page = at.page("Plan", null, "");
        ContentPermission ada = ContentPermission.createUserPermission(VIEW, at.ada);
        ContentPermission ben = ContentPermission.createUserPermission(VIEW, at.ben);
        at.events.clear();
        at.wiki.restrictions.setContentPermissions(List.of(ada), page, VIEW);
        at.wiki.restrictions.addContentPermission(ben, page);
        at.wiki.restrictions.addContentPermission(ContentPermission.createUserPermission(VIEW, at.ben), page);
        at.wiki.restrictions.setContentPermissions(
                List.of(ContentPermission.createUserPermission(VIEW, at.ben)), page, VIEW);
        assertThat(at.events)
                .extracting(event -> ((ContentPermissionEvent) event).getContentPermission())
                .containsExactly(ada, null, ben, ada, null);
        assertThat(page.getContentPermissionSet(VIEW)).hasSize(1);
        ContentPermission kept = page.getContentPermissionSet(VIEW).iterator().next();
        at.wiki.restrictions.removeContentPermission(kept);
        assertThat(((ContentPermissionEvent) at.events.get(5)).getContent()).isSameAs(page);
        assertThat(at.wiki.pages.getPage(page.getId()).getContentPermissionSet(VIEW))
                .isNull();
    }

    @Test
    void peopleWhoComeAndGoAreTold() {
        at.events.clear();
        at.wiki.accounts.deactivate(at.ben);
        at.wiki.accounts.reactivate(at.ben);
        at.wiki.accounts.change(at.ben, "ben", "Ben Laurent-Okafor", "ben@example.org");
        at.wiki.accounts.change(at.ben, "Benjamin", "Ben Laurent-Okafor", "ben@example.org");
        at.wiki.accounts.delete(at.wiki.people.byName("benjamin").orElseThrow());
        told(
                UserDeactivateEvent.class,
                UserReactivateEvent.class,
                UserUpdatedEvent.class,
                UserRenamedEvent.class,
                UserDeletedEvent.class,
                UserRemoveEvent.class);
        assertThat(((UserRenamedEvent) at.events.get(3)).getOldUsername()).isEqualTo("ben");
        assertThat(((UserRenamedEvent) at.events.get(3)).getUser().getName()).isEqualTo("benjamin");
    }

    @Test
    void theKeyOfADeletedPersonStaysKnownAndComesBackWithTheName() {
        at.wiki.accounts.delete(at.ben);
        assertThat(at.wiki.users.getUserByKey(at.ben.key()).getFullName()).isEqualTo("Unknown User (ben)");
        assertThat(at.wiki.users.getExistingUserByKey(at.ben.key())).isNull();
        assertThat(at.wiki.users.getUserByName("ben")).isNull();
        Account again = at.wiki.people.create("ben", "ben", "Ben again", "");
        assertThat(again.key()).isEqualTo(at.ben.key());
        assertThat(at.wiki.users.getUserByKey(at.ben.key()).getFullName()).isEqualTo("Ben again");
    }

    @Test
    void aNameIsCheckedBeforeAnybodyGetsIt() {
        for (String bad : List.of("", "two words", "a,b", "x<y", "ada")) {
            assertThatThrownBy(() -> at.wiki.accounts.change(at.ben, bad, "Ben", ""))
                    .as(bad)
                    .isInstanceOf(WikiProblem.class);
        }
        assertThatThrownBy(() -> at.wiki.accounts.change(at.ben, "ben", " ", ""))
                .isInstanceOf(WikiProblem.class);
    }

    private void told(Class<?>... kinds) {
        assertThat(at.events).<Class<?>>extracting(Object::getClass).containsExactly(kinds);
    }
}
