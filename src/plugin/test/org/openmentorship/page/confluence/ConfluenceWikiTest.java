package org.openmentorship.page.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmentorship.page.ManagedPage.Event;
import org.openmentorship.page.ManagedPage.State;
import org.openmentorship.page.ManagedPage.Trouble;
import org.openmentorship.page.ManagedPage.Wish;

/** Managed pages in a wiki with permissions, versions, restrictions, a trash and people who do as they like. */
class ConfluenceWikiTest {
    private static final String VIEW = ContentPermission.VIEW_PERMISSION;
    private static final String EDIT = ContentPermission.EDIT_PERMISSION;
    private final Site at = new Site();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void thePageIsItsAuthorsAndOnlyItsPeopleSeeIt() {
        Page page = at.made(at.contract("R package", "We agree."));

        assertThat(page.getAncestors())
                .extracting(Page::getTitle)
                .containsExactly("Mentoring Home", "Contracts", "2026");
        assertThat(page.getCreator().getName()).isEqualTo("mentee");
        assertThat(at.permitted(VIEW)).containsExactly("mentee", "mentor");
        assertThat(at.permitted(EDIT)).containsExactly("mentee", "mentor");
        assertThat(at.wiki.permissions.hasPermission(at.guest, Permission.VIEW, page))
                .isFalse();
        assertThat(at.wiki.permissions.hasPermission(at.mentor, Permission.EDIT, page))
                .isTrue();
        assertThat(AuthenticatedUserThreadLocal.get()).isNull();
        assertThat(at.news.read()).isZero();
    }

    @Test
    void aChangeIsANewVersionAndNoSignOfLife() {
        Page page = at.made(at.contract("R package", "We agree."));
        at.as(
                at.mentor,
                () -> at.wiki.pages.saveNewVersion(
                        page, next -> next.setBodyAsString(next.getBodyAsString() + "<p>Ours</p>")));
        at.events.clear();
        at.made(at.contract("R package", "We agree on more."));
        at.news.read();

        assertThat(at.page().getVersion()).isEqualTo(3);
        assertThat(at.page().getBodyAsString()).contains("on more.").endsWith("<p>Ours</p>");
        assertThat(at.events).containsExactly(new Event.Made(at.now()));
    }

    @Test
    void writingAndCommentingOnItOrBelowItAreSignsOfLife() {
        Page page = at.made(at.contract("R package", "We agree."));
        at.events.clear();
        at.as(at.mentor, () -> at.byHand("Below", page));
        at.as(at.mentee, () -> {
            Comment comment = new Comment();
            comment.setContainer(page);
            comment.setBodyAsString("<p>Hello</p>");
            at.wiki.comments.saveContentEntity(comment, null);
        });
        at.as(at.guest, () -> at.byHand("Elsewhere", null));

        assertThat(at.events)
                .extracting(event -> ((Event.Touched) event).actor())
                .containsExactly(Site.key(at.mentor), Site.key(at.mentee));
    }

    @Test
    void itIsTrashedRestoredMovedAndRemovedByHand() {
        Page page = at.made(at.contract("R package", "We agree."));
        at.events.clear();
        at.as(at.mentee, () -> at.wiki.pages.trashPage(page));
        assertThat(at.now().state()).isEqualTo(State.TRASHED);
        at.as(at.mentee, () -> at.wiki.pages.restorePage(at.page()));
        assertThat(at.now().state()).isEqualTo(State.THERE);
        at.as(at.mentee, () -> at.wiki.pages.movePageAsChild(at.page(), at.space.getHomePage()));
        at.as(at.mentee, () -> at.wiki.pages.trashPage(at.page()));
        at.as(at.mentee, () -> at.wiki.pages.removeContentEntity(at.page()));
        assertThat(at.now().state()).isEqualTo(State.REMOVED);

        assertThat(at.events)
                .extracting(Object::getClass)
                .containsExactly(Event.Gone.class, Event.Restored.class, Event.Gone.class);
        at.keeper.again("contract:12", Site.key(at.mentee));
        at.keeper.keep();
        assertThat(at.page().getTitle()).isEqualTo("R package");
    }

    @Test
    void whatATrashHoldsIsBroughtBackWhenSomebodyAsks() {
        Page page = at.made(at.contract("R package", "We agree."));
        at.as(at.mentee, () -> at.wiki.pages.trashPage(page));
        at.keeper.again("contract:12", Site.key(at.mentee));
        at.keeper.keep();

        assertThat(at.page().getId()).isEqualTo(page.getId());
        assertThat(at.page().isCurrent()).isTrue();
        assertThat(at.permitted(VIEW)).containsExactly("mentee", "mentor");
    }

    @Test
    void openingItByHandIsToldAndSettingItRightGuardsIt() {
        Page page = at.made(at.contract("R package", "We agree."));
        at.events.clear();
        at.as(at.mentor, () -> at.wiki.restrictions.setContentPermissions(List.of(), page, VIEW));
        assertThat(at.events).containsExactly(new Event.Opened(at.now(), Site.key(at.mentor)));
        at.made(people(at.contract("R package", "We agree."), Site.key(at.mentee)));
        assertThat(at.permitted(VIEW)).isEmpty();

        at.keeper.restrict("contract:12", Site.key(at.mentee));
        at.keeper.keep();
        assertThat(at.permitted(VIEW)).containsExactly("mentee");
        assertThat(at.permitted(EDIT)).containsExactly("mentee");
        assertThat(at.now().given().open()).isFalse();
    }

    @Test
    void whoeverComesIsLetInAndWhoeverLeavesIsNot() {
        at.made(at.contract("R package", "We agree."));
        at.as(
                at.mentee,
                () -> at.wiki.restrictions.addContentPermission(
                        ContentPermission.createGroupPermission(EDIT, "coordinators"), at.page()));
        at.made(people(at.contract("R package", "We agree."), Site.key(at.mentee), Site.key(at.guest)));

        assertThat(at.permitted(VIEW)).containsExactly("guest", "mentee");
        assertThat(at.permitted(EDIT)).containsExactly("coordinators", "guest", "mentee");
    }

    @Test
    void whoeverIsDeletedIsLeftOut() {
        at.wiki.accounts.delete(at.mentor);
        at.made(at.contract("R package", "We agree."));

        assertThat(at.permitted(VIEW)).containsExactly("mentee");
    }

    @Test
    void everyTroubleHasItsNameAndLeavesNothingBehind() {
        trouble(Trouble.NO_AUTHOR, site -> site.wiki.accounts.deactivate(site.mentee));
        trouble(Trouble.READ_ONLY, site -> site.wiki.spaces.archiveSpace(site.space));
        trouble(
                Trouble.NO_PERMISSION,
                site -> List.copyOf(site.space.getPermissions()).stream()
                        .filter(one -> one.getType().equals(SpacePermission.CREATEEDIT_PAGE_PERMISSION))
                        .forEach(site.wiki.spacePermissions::removePermission));
        trouble(
                Trouble.NOT_VALID,
                site -> site.keeper.want("contract:12", "kind", body(site.contract("R package", ""), "<p>not closed")));
    }

    private static void trouble(Trouble expected, Consumer<Site> cause) {
        try (Site site = new Site()) {
            site.keeper.want("contract:12", "kind", site.contract("R package", "We agree."));
            cause.accept(site);
            int before = site.wiki.pages.getPages(site.space, false).size();

            assertThat(site.keeper.keep()).as("%s", expected).isZero();
            assertThat(site.now().trouble()).isEqualTo(expected);
            assertThat(site.wiki.pages.getPages(site.space, false)).hasSize(before);
            assertThat(AuthenticatedUserThreadLocal.get()).isNull();
        }
    }

    @Test
    void twoContractsOfOneTitleAreTwoPagesInOneYear() {
        at.made(at.contract("R package", "We agree."));
        at.keeper.want(
                "contract:13",
                "kind",
                body(at.contract("r PACKAGE", ""), at.contract("", "").body().replace(">12<", ">13<")));
        at.keeper.keep();

        List<String> titles = new ArrayList<>();
        at.wiki.pages.getPages(at.space, true).forEach(page -> titles.add(page.getTitle()));
        assertThat(titles)
                .containsExactlyInAnyOrder("Mentoring Home", "Contracts", "2026", "R package", "r PACKAGE (2)");
    }

    private static Wish people(Wish wish, org.openmentorship.shared.PersonKey... people) {
        return new Wish(wish.title(), wish.under(), wish.parent(), wish.body(), wish.author(), Set.of(people));
    }

    private static Wish body(Wish wish, String body) {
        return new Wish(wish.title(), wish.under(), wish.parent(), body, wish.author(), wish.people());
    }
}
