package org.openmentorship.host.web.frame;

import java.io.IOException;
import org.openmentorship.host.web.Visit;

/** Shows what an app has written within header, sidebar and look of the wiki. */
@FunctionalInterface
public interface Frame {
    void show(Visit visit, AppPage page) throws IOException;
}
