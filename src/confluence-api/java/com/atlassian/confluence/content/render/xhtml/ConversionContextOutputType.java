package com.atlassian.confluence.content.render.xhtml;

/**
 * The kinds of output a page can be rendered for.
 *
 * <p>Source: Javadoc 6.1.2 (the texts are assumed)
 *
 * <p>Status: seen
 */
public enum ConversionContextOutputType {
    PREVIEW("preview"),
    DISPLAY("display"),
    WORD("word"),
    PDF("pdf"),
    HTML_EXPORT("html_export"),
    FEED("feed"),
    EMAIL("email"),
    DIFF("diff");

    private final String value;

    ConversionContextOutputType(String value) {
        this.value = value;
    }

    /** The text that {@link ConversionContext#getOutputType()} answers. */
    public String value() {
        return value;
    }
}
