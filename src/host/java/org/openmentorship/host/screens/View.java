package org.openmentorship.host.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.HashMap;
import java.util.Map;

/** What a screen wants shown: a template, its values, and the place in the wiki around it. */
public final class View {
    final String template;
    final String title;
    final Map<String, Object> values = new HashMap<>();
    int status = 200;
    Space space;
    Page page;
    String area = "general";

    private View(String template, String title) {
        this.template = template;
        this.title = title;
    }

    /** The template is named without folder {@code host/} and ending, for example {@code page/view}. */
    public static View of(String template, String title) {
        return new View("host/" + template + ".vm", title);
    }

    public View with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public View status(int code) {
        status = code;
        return this;
    }

    /** Shows the space's page tree beside it. */
    public View in(Space where) {
        space = where;
        return this;
    }

    /** Shows the page's space beside it, opened at this page. */
    public View on(Page where) {
        page = where;
        return in(where.getSpace());
    }

    /** Which navigation stands beside it: {@code general}, {@code page}, {@code admin} or {@code door}. */
    public View area(String name) {
        area = name;
        return this;
    }
}
