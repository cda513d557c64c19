package it.access;

import static org.assertj.core.api.Assertions.assertThat;

import it.access.Deeds.Found;
import it.access.Deeds.Pair;
import it.access.Matrix.Row;
import it.support.Answer;
import it.support.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What somebody sees of a macro, in the words of the matrix; it stands on a page that everybody sees. */
final class Screens {
    private static final Map<String, String> PAGES = Map.of(
            "mentorship-programme",
            "Programme",
            "mentorship-request-form",
            "Form",
            "mentorship-request-board",
            "Board",
            "mentorship-my-mentoring",
            "Mine",
            "mentorship-queue",
            "Queue",
            "mentorship-meetup",
            "Meetups",
            "mentorship-profile",
            "Profile",
            "mentorship-mentors",
            "Mentors",
            "mentorship-supply",
            "Supply");
    /** Screens of their own, which no macro shows, and where they are. */
    static final Map<String, String> SERVLETS =
            Map.of("mentorship-partner", "/plugins/servlet/mentorship/partner?programme=kind");

    private final Session author;
    private final Map<String, String> written = new LinkedHashMap<>();

    Screens(Session author) {
        this.author = author;
    }

    String shown(Session who, Row row, Found found) {
        Document page = who.get(address(row, found)).html();
        if (!page.select(".mentorship-sentence.aui-message-warning").isEmpty()) {
            return "sentence";
        }
        if (page.select("section.mentorship").isEmpty()) {
            boolean asked = SERVLETS.containsKey(row.door())
                    || !page.select(".mentorship-sentence").isEmpty();
            return asked ? "sign-in" : "nothing";
        }
        if (!page.select("section.mentorship-ask").isEmpty()) {
            return page.select("section.mentorship-ask form").isEmpty() ? "instead" : "form";
        }
        boolean about = !row.situation().isEmpty() && page.text().contains("Scripts into a package");
        return switch (row.door()) {
            case "mentorship-my-mentoring" -> about ? "detail" : "screen";
            case "mentorship-request-board" ->
                about && page.select(".mentorship-filter").isEmpty() ? "request" : "screen";
            default -> "screen";
        };
    }

    private String address(Row row, Found found) {
        Pair pair = found.pair();
        boolean named = !row.situation().isEmpty();
        return switch (row.door()) {
            case "mentorship-partner" -> SERVLETS.get(row.door());
            case "mentorship-contract" -> page(row.door(), "contract", pair.contract());
            case "mentorship-meetup" -> named ? page(row.door(), "meetup", pair.meetup()) : at(row);
            case "mentorship-my-mentoring" -> named ? at(row) + "?mrl-pair=" + pair.relationship() : at(row);
            default -> named ? at(row) + "?mrb-request=" + found.id() : at(row);
        };
    }

    private static String at(Row row) {
        return "/display/OPEN/" + PAGES.get(row.door());
    }

    /** A page of its own, where everybody sees it, by somebody who writes the number of what others made. */
    private String page(String macro, String parameter, int id) {
        return written.computeIfAbsent(macro + " " + id, title -> {
            Map<String, String> fields = new LinkedHashMap<>();
            for (Element hidden : author.get("/pages/createpage.action?spaceKey=OPEN")
                    .html()
                    .select("form.wiki-editor input[type=hidden]")) {
                fields.put(hidden.attr("name"), hidden.attr("value"));
            }
            fields.put("title", title);
            fields.put(
                    "content",
                    "<ac:structured-macro ac:name=\"" + macro + "\"><ac:parameter ac:name=\"" + parameter + "\">" + id
                            + "</ac:parameter></ac:structured-macro>");
            Answer made = author.form("/pages/docreatepage.action", fields);
            String number = made.html().select("meta[name=ajs-page-id]").attr("content");
            assertThat(number).as(made.text()).isNotEmpty();
            return "/pages/viewpage.action?pageId=" + number;
        });
    }
}
