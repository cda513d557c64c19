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

    /** Status of this member: assumed. */
    String getOutputDeviceType();

    Object getProperty(String name);

    /** Status of this member: assumed. */
    Object getProperty(String name, Object defaultValue);

    /** Status of this member: assumed. */
    String getPropertyAsString(String name);

    /** Status of this member: assumed. */
    void setProperty(String name, Object value);

    /** Status of this member: assumed. */
    Object removeProperty(String name);

    /** Status of this member: assumed. */
    boolean hasProperty(String name);
}
