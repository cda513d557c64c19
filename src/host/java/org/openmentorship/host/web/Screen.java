package org.openmentorship.host.web;

/** Answers one visit: writes to it, redirects it or throws {@link Visit.Stop}. */
@FunctionalInterface
public interface Screen {

    void show(Visit visit) throws Exception;
}
