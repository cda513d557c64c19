package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import com.atlassian.confluence.core.DeleteContext;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/**
 * Finds, moves and trashes pages.
 *
 * <p>Source: github.com/baloise/digital-signature, github.com/atlassian-labs/atlassian-slack-integration-server;
 * Javadoc 7.12.0 (class-use of DeleteContext)
 *
 * <p>Status: seen
 */
public interface PageManager extends ContentEntityManager {
    Page getPage(long id);

    Page getPage(String spaceKey, String pageTitle);

    AbstractPage getAbstractPage(long id);

    /** Status of this member: assumed. */
    List<Page> getPages(Space space, boolean currentOnly);

    /** Status of this member: assumed. */
    void renamePage(AbstractPage page, String newPageTitle);

    /** Takes the pages below along, into another space too; published as one event. Status of this member: assumed. */
    void movePageAsChild(Page page, Page newParent);

    /** Status of this member: assumed. */
    void trashPage(AbstractPage page);

    void trashPage(AbstractPage page, DeleteContext deleteContext);

    /** Status of this member: assumed. */
    void restorePage(AbstractPage page);
}
