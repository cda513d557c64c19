package org.openmentorship.host.wiki.render;

import com.atlassian.confluence.macro.Macro;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Turns a body in storage format into HTML that runs no script of its own. */
public final class StorageRenderer {
    private final Links links;
    private final Macros macros;

    /** The function finds an app's macro by its name. */
    public StorageRenderer(Function<String, Optional<Macro>> apps, Surroundings around) {
        links = new Links(around);
        macros = new Macros(new AppMacros(apps), new BuiltInMacros(around));
    }

    public String render(String storage, RenderContext context) {
        Document page = Jsoup.parse(storage, "", Parser.xmlParser());
        return new Walk(page, context, links, macros).html();
    }
}
