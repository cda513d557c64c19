package org.openmentorship.shared.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Knows the wiki’s pages from outside: their addresses, what was asked of the one being shown, the scripts it needs. */
public final class Pages {
    private static final String APP = "org.openmentorship.confluence:";
    private final ApplicationProperties application;
    private final HttpContext http;
    private final LoginUriProvider logins;
    private final PageBuilderService builder;

    public Pages(
            ApplicationProperties application, HttpContext http, LoginUriProvider logins, PageBuilderService builder) {
        this.application = application;
        this.http = http;
        this.logins = logins;
        this.builder = builder;
    }

    public Here here(ConversionContext context) {
        String path = path(context);
        Map<String, String> asked = asked();
        return new Here(
                context != null && "display".equals(context.getOutputType()),
                root() + path,
                root() + "/rest/mentorship/1",
                signIn(path, asked),
                asked);
    }

    /** The same on a screen of ours, which is no page of the wiki. */
    public Here screen(String path) {
        Map<String, String> asked = asked();
        return new Here(true, root() + path, root() + "/rest/mentorship/1", signIn(path, asked), asked);
    }

    /** The address of a page by its title, whole where it is read outside the wiki; empty when there is no title. */
    public String page(Here here, String spaceKey, String title) {
        String base = here.live() ? root() : application.getBaseUrl(UrlMode.CANONICAL);
        return title.isEmpty() ? "" : base + display(spaceKey, title);
    }

    /** The address of a page by its number, which stays whatever people call the page. */
    public String page(long pageId) {
        return Here.with(root() + "/pages/viewpage.action", Map.of("pageId", Long.toString(pageId)));
    }

    /** The address of a page by its title, from the root of this server; empty when there is no title. */
    public String page(String spaceKey, String title) {
        return title.isEmpty() ? "" : root() + display(spaceKey, title);
    }

    /** The address of a table as CSV, with the filters of its screen; it always begins at the beginning. */
    public String sheet(String name, String programme, Map<String, String> filters) {
        Map<String, String> asked = new TreeMap<>(filters);
        asked.keySet().removeIf(one -> one.endsWith("-after") || one.endsWith("-view"));
        asked.put("sheet", name);
        asked.put("programme", programme);
        return Here.with(root() + "/plugins/servlet/mentorship/sheet", asked);
    }

    public void need(String resource) {
        builder.assembler().resources().requireWebResource(APP + resource);
    }

    /** The path that all addresses of the wiki begin with. */
    public String root() {
        return application.getBaseUrl(UrlMode.RELATIVE);
    }

    private static String path(ConversionContext context) {
        if (context == null || context.getEntity() == null) {
            return "";
        }
        String title = context.getEntity().getTitle();
        boolean page = "page".equals(context.getEntity().getType()) && context.getSpaceKey() != null && title != null;
        return page
                ? display(context.getSpaceKey(), title)
                : context.getEntity().getUrlPath();
    }

    /** The readable address; titles with signs that it cannot carry go by the other one, as in Confluence. */
    public static String display(String spaceKey, String title) {
        return title.matches("[^+?%&\"/\\\\;#<>:]+") && !title.startsWith(".")
                ? "/display/" + Here.encode(spaceKey) + "/" + Here.encode(title)
                : Here.with("/pages/viewpage.action", Map.of("spaceKey", spaceKey, "title", title));
    }

    private Map<String, String> asked() {
        HttpServletRequest request = http.getRequest();
        Map<String, String> asked = new HashMap<>();
        if (request != null) {
            request.getParameterMap().forEach((name, values) -> {
                if (name.matches("mr[a-z]-.*|request|programme|part|space")) {
                    asked.put(name, values.length == 0 ? "" : values[0]);
                }
            });
        }
        return asked;
    }

    private String signIn(String path, Map<String, String> asked) {
        String back = application.getBaseUrl(UrlMode.CANONICAL) + Here.with(path, asked);
        return logins.getLoginUri(URI.create(back)).toString();
    }
}
