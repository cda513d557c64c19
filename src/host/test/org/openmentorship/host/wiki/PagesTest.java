package org.openmentorship.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.DuplicateDataRuntimeException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import org.junit.jupiter.api.Test;
import org.openmentorship.host.wiki.page.ContentRow.Version;
import org.springframework.dao.OptimisticLockingFailureException;

/** Pages keep every version, refuse stale saves and tell the apps what happened. */
class PagesTest {
    private final WikiInMemory at = new WikiInMemory();

    @Test
    void aNewSpaceHasAHomePage() {
        assertThat(at.space.getHomePage().getTitle()).isEqualTo("Mentoring Home");
        assertThat(at.wiki.spaces.findPageTotal(at.space)).isEqualTo(1);
    }

    @Test
    void aNewVersionKeepsTheOldOneWithItsAuthor() {
        AuthenticatedUserThreadLocal.set(at.ada);
        Page page = at.page("Plan", null, "<p>one</p>");
        AuthenticatedUserThreadLocal.set(at.ben);
        at.wiki.pages.saveNewVersion(page, changed -> {
            changed.setBodyAsString("<p>two</p>");
            changed.setVersionComment("better");
        });
        assertThat(at.wiki.contents.versions(page.getId()))
                .extracting(Version::number, Version::body, Version::comment)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "<p>two</p>", "better"),
                        org.assertj.core.groups.Tuple.tuple(1, "<p>one</p>", ""));
        Page now = at.wiki.pages.getPage("mentor", "plan");
        assertThat(now.getLastModifier()).isEqualTo(at.ben);
        assertThat(now.getCreator()).isEqualTo(at.ada);
        assertThat(at.events).anyMatch(PageUpdateEvent.class::isInstance);
    }

    @Test
    void twoPeopleWhoSaveTheSameVersionDoNotOverwriteEachOther() {
        Page mine = at.page("Plan", null, "<p>one</p>");
        Page theirs = at.wiki.pages.getPage(mine.getId());
        at.wiki.pages.saveNewVersion(theirs, page -> page.setBodyAsString("<p>theirs</p>"));
        assertThatThrownBy(() -> at.wiki.pages.saveNewVersion(mine, page -> page.setBodyAsString("<p>mine</p>")))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(at.wiki.pages.getPage(mine.getId()).getBodyAsString()).isEqualTo("<p>theirs</p>");
        assertThat(at.wiki.contents.versions(mine.getId())).hasSize(2);
    }

    @Test
    void aTitleIsUniqueInItsSpaceUntilThePageIsInTheTrash() {
        Page first = at.page("Plan", null, "");
        assertThatThrownBy(() -> at.page("PLAN", null, "")).hasMessageContaining("already");
        at.wiki.pages.trashPage(first);
        assertThat(at.page("plan", null, "").getTitle()).isEqualTo("plan");
        assertThatThrownBy(() -> at.wiki.pages.restorePage(at.wiki.pages.getPage(first.getId())))
                .hasMessageContaining("already");
    }

    @Test
    void theChildrenOfATrashedPageMoveUp() {
        Page top = at.page("Top", null, "");
        Page middle = at.page("Middle", top, "");
        Page leaf = at.page("Leaf", middle, "");
        at.wiki.pages.trashPage(middle);
        assertThat(at.wiki.pages.getPage(leaf.getId()).getParent().getTitle()).isEqualTo("Top");
        assertThat(at.events).anyMatch(PageTrashedEvent.class::isInstance);
        at.wiki.pages.restorePage(at.wiki.pages.getPage(middle.getId()));
        assertThat(at.wiki.pages.getPage(top.getId()).getChildren())
                .extracting(Page::getTitle)
                .containsExactly("Leaf", "Middle");
    }

    @Test
    void aPageIsNeverMovedBelowItself() {
        Page top = at.page("Top", null, "");
        Page leaf = at.page("Leaf", top, "");
        assertThatThrownBy(() -> at.wiki.pages.movePageAsChild(top, leaf)).hasMessageContaining("below itself");
    }

    @Test
    void aPageMovesWithThePagesBelowItIntoAnotherSpace() {
        Space other = at.wiki.spaces.createSpace("OTHER", "Other", "", at.ada);
        Page top = at.page("Top", null, "");
        Page leaf = at.page("Leaf", top, "");
        at.wiki.pages.movePageAsChild(top, other.getHomePage());
        assertThat(at.wiki.pages.getPage("OTHER", "Leaf").getAncestors())
                .extracting(Page::getTitle)
                .containsExactly("Other Home", "Top");
        assertThat(at.wiki.pages.getPage("MENTOR", "Leaf")).isNull();
        assertThat(at.page("Leaf", null, "").getId()).isNotEqualTo(leaf.getId());
        at.wiki.pages.movePageToTopLevel(at.wiki.pages.getPage(leaf.getId()), other);
        assertThat(at.wiki.pages.getPage(leaf.getId()).getParent()).isNull();
    }

    @Test
    void aMoveToWhereATitleIsTakenMovesNothing() {
        Space other = at.wiki.spaces.createSpace("OTHER", "Other", "", at.ada);
        Page top = at.page("Top", null, "");
        at.page("Other Home", top, "");
        assertThatThrownBy(() -> at.wiki.pages.movePageAsChild(top, other.getHomePage()))
                .isInstanceOf(DuplicateDataRuntimeException.class)
                .hasMessageContaining("“Other Home”");
        assertThat(at.wiki.pages.getPage("MENTOR", "Top").getChildren()).hasSize(1);
        assertThatThrownBy(() -> at.wiki.pages.movePageToTopLevel(at.space.getHomePage(), other))
                .hasMessageContaining("home page");
    }

    @Test
    void aPageNeedsASpaceAndAParentThatAreThere() {
        Page lost = new Page();
        lost.setTitle("Lost");
        lost.setBodyAsString("");
        assertThatThrownBy(() -> at.wiki.pages.saveContentEntity(lost, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs a space");
        lost.setSpace(new Space("NONE"));
        assertThatThrownBy(() -> at.wiki.pages.saveContentEntity(lost, null)).hasMessageContaining("needs a space");
        Page parent = at.page("Parent", null, "");
        at.wiki.pages.removeContentEntity(parent);
        lost.setSpace(at.space);
        lost.setParentPage(parent);
        assertThatThrownBy(() -> at.wiki.pages.saveContentEntity(lost, null)).hasMessageContaining("“Parent”");
    }

    @Test
    void theChildrenOfARemovedPageStay() {
        Page top = at.page("Top", null, "");
        Page leaf = at.page("Leaf", top, "");
        at.wiki.pages.removeContentEntity(top);
        assertThat(at.wiki.pages.getPage(leaf.getId()).getParent()).isNull();
    }

    @Test
    void labelsAreOneLowerCaseWord() {
        Page page = at.page("Plan", null, "");
        at.wiki.labels.addLabel(page, new Label("Mentoring"));
        at.wiki.labels.addLabel(page, new Label("mentoring"));
        assertThat(at.wiki.pages.getPage(page.getId()).getLabels()).containsExactly(new Label("mentoring"));
        assertThatThrownBy(() -> at.wiki.labels.addLabel(page, new Label("two words")))
                .isInstanceOf(WikiProblem.class);
    }

    @Test
    void brokenStorageFormatIsNeverSaved() {
        assertThatThrownBy(() -> at.page("Broken", null, "<p>one")).hasMessageContaining("Line 1");
        assertThat(at.wiki.pages.getPage("MENTOR", "Broken")).isNull();
    }
}
