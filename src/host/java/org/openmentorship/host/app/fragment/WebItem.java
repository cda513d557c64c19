package org.openmentorship.host.app.fragment;

/** A link (or a heading of links, then {@code url} is empty) that an app puts into a place of the wiki. */
public record WebItem(String key, String label, String url, String id, String styleClass, int weight) {}
