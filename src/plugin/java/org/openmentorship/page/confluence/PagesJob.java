package org.openmentorship.page.confluence;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import org.openmentorship.page.PageKeeper;
import org.openmentorship.page.PageNews;

/** Makes by the clock the pages that could not be made at once, and reads the news that nobody has read. */
public final class PagesJob implements JobRunner {
    private final PageKeeper keeper;
    private final PageNews news;

    public PagesJob(PageKeeper keeper, PageNews news) {
        this.keeper = keeper;
        this.news = news;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        try {
            return JobRunnerResponse.success(keeper.keep() + " made, " + news.read() + " read");
        } catch (RuntimeException e) {
            return JobRunnerResponse.failed(e);
        }
    }
}
