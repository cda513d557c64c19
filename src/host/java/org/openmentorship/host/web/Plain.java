package org.openmentorship.host.web;

import java.io.IOException;
import org.openmentorship.host.render.Html;

/** The barest screens for login, WebSudo and errors, used until the wiki brings its own. */
final class Plain {

    private Plain() {}

    static String login(Visit visit) {
        return page("Log in", """
                <form method="post" action="%s/dologin.action">
                <label>Username <input name="os_username" autocomplete="username"></label>
                <label>Password <input name="os_password" type="password" autocomplete="current-password"></label>
                <input type="hidden" name="os_destination" value="%s"><button>Log in</button></form>""".formatted(visit.context(), Html.escape(visit.param("os_destination"))));
    }

    static String webSudo(Visit visit) {
        return page("Administrator access", """
                <form method="post" action="%s/doauthenticate.action">
                <label>Password <input name="password" type="password"></label>
                <input type="hidden" name="atl_token" value="%s">
                <input type="hidden" name="destination" value="%s"><button>Confirm</button></form>""".formatted(
                        visit.context(), visit.token(), Html.escape(visit.param("destination"))));
    }

    static void error(Visit visit, int status, String sentence, String reference) throws IOException {
        String more = reference.isEmpty() ? "" : "<p>Reference: " + Html.escape(reference) + "</p>";
        visit.html(status, page("Error " + status, "<p>" + Html.escape(sentence) + "</p>" + more));
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><main><h1>" + title + "</h1>" + body + "</main></body></html>";
    }
}
