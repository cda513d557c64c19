package com.atlassian.plugin.web.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Gives the HTML of a web panel.
 *
 * <p>Source: Javadoc and cross-reference of atlassian-plugins-webfragment 5.3.2
 *
 * <p>Status: seen
 */
public interface WebPanel {
    String getHtml(Map<String, Object> context);

    /** The same for large panels. */
    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
