package org.openmentorship.host;

import java.net.URI;

/** A wiki that answers until it is closed. */
public interface Running extends AutoCloseable {

    /** Where to look first: the scene’s first page. */
    URI firstPage();

    @Override
    void close();
}
