package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page came back out of the trash.
 *
 * <p>Source: the tests of atlassian-connect (ConfluenceWebHookPluginRegistrationFactoryTest)
 *
 * <p>Status: seen
 */
public class PageRestoreEvent extends PageEvent {
    public PageRestoreEvent(Object source, Page page) {
        super(source, page);
    }
}
