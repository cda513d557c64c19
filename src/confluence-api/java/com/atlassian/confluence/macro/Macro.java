package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A macro of a wiki page: turns parameters and body into HTML.
 *
 * <p>Source: github.com/phrontizo/likec4-confluence (10.2.13), github.com/baloise/digital-signature
 *
 * <p>Status: seen
 */
public interface Macro {
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    BodyType getBodyType();

    OutputType getOutputType();

    /** What the body of a macro is. */
    enum BodyType {
        NONE,
        PLAIN_TEXT,
        RICH_TEXT
    }

    /** Whether the output of a macro sits inside a line or is a block of its own. */
    enum OutputType {
        INLINE,
        BLOCK
    }
}
