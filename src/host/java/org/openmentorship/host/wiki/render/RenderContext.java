package org.openmentorship.host.wiki.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import java.util.HashMap;
import java.util.Map;

/** For what a body is being rendered: on which page, for which kind of output. */
public final class RenderContext implements ConversionContext {
    private final ContentEntityObject entity;
    private final String spaceKey;
    private final ConversionContextOutputType output;
    private final Map<String, Object> properties = new HashMap<>();

    private RenderContext(ContentEntityObject entity, String spaceKey, ConversionContextOutputType output) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.output = output;
    }

    public static RenderContext of(ContentEntityObject entity, ConversionContextOutputType output) {
        Page page = entity instanceof Comment comment
                ? (Page) comment.getContainer()
                : entity instanceof Page found ? found : null;
        return new RenderContext(entity, page == null ? null : page.getSpaceKey(), output);
    }

    /** A preview of a page that was never saved has a space but no entity. */
    public static RenderContext unsaved(String spaceKey, ConversionContextOutputType output) {
        return new RenderContext(null, spaceKey, output);
    }

    /** Whether the reader can click: on a screen, not on paper, in a mail or in a comparison. */
    public boolean interactive() {
        return output == ConversionContextOutputType.DISPLAY || output == ConversionContextOutputType.PREVIEW;
    }

    public ConversionContextOutputType output() {
        return output;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return output.value();
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        Object value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }
}
