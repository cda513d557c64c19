package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/**
 * A page got another parent or space.
 *
 * <p>Source: the tests of atlassian-connect (ConfluenceWebHookPluginRegistrationFactoryTest)
 *
 * <p>Status: seen
 */
public class PageMoveEvent extends PageEvent {
    public PageMoveEvent(Object source, Page page) {
        super(source, page);
    }
}
