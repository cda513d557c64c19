package it.payload;

import it.support.Mailbox.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds what a browser or a mail program would make of a text beyond the text. */
final class Harm {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data");

    private Harm() {}

    static List<String> in(String html) {
        List<String> found = new ArrayList<>();
        Document page = Jsoup.parse(html);
        page.traverse((node, depth) -> look(node, found));
        for (Element leaf : page.getAllElements()) {
            if (leaf.ownText().contains("1337")) {
                found.add("calculated: " + leaf.ownText());
            }
        }
        return found;
    }

    private static void look(Node node, List<String> found) {
        boolean code = node instanceof Comment || node instanceof DataNode;
        if (code && node.outerHtml().contains("harm")) {
            found.add("code: " + node.outerHtml());
        }
        if (node instanceof Element element && element.tagName().contains("harm")) {
            found.add("element: " + element.outerHtml());
        }
        for (Attribute attribute : node.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
            boolean runs =
                    (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) && value.contains("harm");
            boolean leads = ADDRESSES.contains(name) && value.matches("(?s)(javascript|data|vbscript):.*harm.*");
            if (node instanceof Element && (name.contains("harm") || runs || leads)) {
                found.add("attribute: " + attribute);
            }
        }
    }

    static List<String> in(Mail mail) {
        List<String> found = new ArrayList<>(in(mail.html()));
        if (!mail.to().matches("[a-z]+[0-9]?@[a-z.]+")) {
            found.add("to: " + mail.to());
        }
        if (mail.subject().chars().anyMatch(c -> Character.isISOControl(c) || c == 0x2028)) {
            found.add("subject: " + mail.subject());
        }
        if (mail.text().contains("1337") || mail.subject().contains("1337")) {
            found.add("calculated: " + mail.text());
        }
        return found;
    }
}
