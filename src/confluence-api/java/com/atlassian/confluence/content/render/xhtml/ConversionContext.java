package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * What a macro knows about the place it is rendered in.
 *
 * <p>Source: github.com/baloise/digital-signature; Javadoc 10.0.3 (class-use of PageContext)
 *
 * <p>Status: seen
 */
public interface ConversionContext {
    /** The content being rendered; null in previews of new pages. */
    ContentEntityObject getEntity();

    String getSpaceKey();

    /** One of the values of {@link ConversionContextOutputType}. */
    String getOutputType();

    String getOutputDeviceType();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    void setProperty(String name, Object value);

    Object removeProperty(String name);

    boolean hasProperty(String name);
}
