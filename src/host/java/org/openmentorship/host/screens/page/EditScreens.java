package org.openmentorship.host.screens.page;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.DuplicateDataRuntimeException;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import java.io.IOException;
import org.openmentorship.host.screens.Desk;
import org.openmentorship.host.screens.Urls;
import org.openmentorship.host.screens.View;
import org.openmentorship.host.web.Router;
import org.openmentorship.host.web.Visit;
import org.openmentorship.host.wiki.WikiProblem;
import org.openmentorship.host.wiki.render.RenderContext;
import org.openmentorship.host.wiki.storage.StorageValidator;
import org.springframework.dao.OptimisticLockingFailureException;

/** Creating and editing a page: storage format in a text field, a preview, and no lost text in any case. */
public final class EditScreens {
    private final Desk desk;

    public EditScreens(Desk desk) {
        this.desk = desk;
    }

    public void register(Router router) {
        router.get("/pages/editpage.action", visit -> edit(visit, Draft.of(desk.page(visit, Permission.EDIT)), ""));
        router.post("/pages/doeditpage.action", this::saveEdited);
        router.get("/pages/createpage.action", this::create);
        router.post("/pages/docreatepage.action", this::saveNew);
    }

    private void create(Visit visit) throws IOException {
        Space space = mayCreate(visit);
        String from = visit.param("fromPageId");
        String home = space.getHomePage() == null
                ? ""
                : String.valueOf(space.getHomePage().getId());
        edit(visit, Draft.fresh(space.getKey(), from.isEmpty() ? home : from, visit.param("title")), "");
    }

    private void saveNew(Visit visit) throws IOException {
        Space space = mayCreate(visit);
        Draft draft = Draft.posted(visit);
        if (!visit.param("preview").isEmpty()) {
            edit(visit, draft, "");
            return;
        }
        Page page = new Page();
        page.setSpace(space);
        page.setTitle(draft.title());
        page.setBodyAsString(draft.content());
        page.setVersionComment(draft.versionComment());
        page.setParentPage(parent(visit, space, draft));
        try {
            desk.wiki().pages.saveContentEntity(page, DefaultSaveContext.DEFAULT);
        } catch (WikiProblem | DuplicateDataRuntimeException e) {
            edit(visit, draft, e.getMessage());
            return;
        }
        visit.redirect(Urls.path(page));
    }

    private void saveEdited(Visit visit) throws IOException {
        Page page = desk.page(visit, Permission.EDIT);
        Draft draft = Draft.posted(visit);
        if (!visit.param("preview").isEmpty()) {
            edit(visit, draft, "");
            return;
        }
        if (draft.originalVersion() != page.getVersion()) {
            conflict(visit, page, draft);
            return;
        }
        try {
            desk.wiki().pages.saveNewVersion(page, changed -> {
                changed.setTitle(draft.title());
                changed.setBodyAsString(draft.content());
                changed.setVersionComment(draft.versionComment());
            });
        } catch (WikiProblem | DuplicateDataRuntimeException e) {
            edit(visit, draft, e.getMessage());
            return;
        } catch (OptimisticLockingFailureException e) {
            conflict(visit, desk.page(visit, Permission.EDIT), draft);
            return;
        }
        visit.redirect(Urls.path(page));
    }

    /** Somebody saved meanwhile: shows both texts, and saving again is a decision, not an accident. */
    private void conflict(Visit visit, Page theirs, Draft mine) throws IOException {
        String who = theirs.getLastModifier() == null
                ? "Somebody"
                : theirs.getLastModifier().getFullName();
        desk.show(
                visit,
                view(mine.basedOn(theirs.getVersion()), theirs.getSpace(), theirs)
                        .status(409)
                        .with(
                                "problem",
                                who + " saved version " + theirs.getVersion() + " of this page while you were writing."
                                        + " Your text is still here. Compare it with theirs below, take over what you need,"
                                        + " and save again to replace their version by yours.")
                        .with("theirs", LineDiff.of(theirs.getBodyAsString(), mine.content())));
    }

    private void edit(Visit visit, Draft draft, String problem) throws IOException {
        Page page = draft.isNew() ? null : desk.wiki().pages.getPage(draft.pageId());
        Space space = page == null ? desk.wiki().spaces.getSpace(draft.spaceKey()) : page.getSpace();
        View view =
                view(draft, space, page).status(problem.isEmpty() ? 200 : 400).with("problem", problem);
        if (!visit.param("preview").isEmpty()) {
            try {
                StorageValidator.check(draft.content());
                RenderContext context = page == null
                        ? RenderContext.unsaved(space.getKey(), ConversionContextOutputType.PREVIEW)
                        : RenderContext.of(page, ConversionContextOutputType.PREVIEW);
                view.with("previewHtml", desk.renderer().render(draft.content(), context));
            } catch (WikiProblem e) {
                view.status(400).with("problem", e.getMessage());
            }
        }
        desk.show(visit, view);
    }

    private View view(Draft draft, Space space, Page page) {
        View view = View.of("page/edit", draft.isNew() ? "Create a page" : "Edit " + page.getTitle())
                .area("page")
                .with("draft", draft)
                .with("theirs", null);
        return page == null ? view.in(space) : view.on(page);
    }

    private Space mayCreate(Visit visit) {
        Space space = desk.space(visit, "spaceKey", Permission.VIEW);
        desk.need(desk.wiki().permissions.hasCreatePermission(visit.user(), space, Page.class));
        return space;
    }

    private Page parent(Visit visit, Space space, Draft draft) {
        Page parent = draft.parentId().matches("\\d{1,18}")
                ? desk.wiki().pages.getPage(Long.parseLong(draft.parentId()))
                : null;
        boolean usable = parent != null
                && parent.getSpace().getId() == space.getId()
                && desk.wiki().permissions.hasPermission(visit.user(), Permission.VIEW, parent);
        return usable ? parent : space.getHomePage();
    }
}
