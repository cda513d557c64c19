package org.openmentorship.host.wiki.space;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.function.LongFunction;

/** A space read from the database; its home page is fetched when somebody asks for it. */
public final class StoredSpace extends Space {
    private final String descriptionText;
    private final long homePageId;
    private final LongFunction<Page> pages;

    StoredSpace(String key, String descriptionText, long homePageId, LongFunction<Page> pages) {
        super(key);
        this.descriptionText = descriptionText;
        this.homePageId = homePageId;
        this.pages = pages;
    }

    public String getDescriptionText() {
        return descriptionText;
    }

    public long getHomePageId() {
        return super.getHomePage() == null ? homePageId : super.getHomePage().getId();
    }

    @Override
    public Page getHomePage() {
        Page set = super.getHomePage();
        return set != null || homePageId == 0 ? set : pages.apply(homePageId);
    }
}
