package org.openmentorship.page.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.openmentorship.page.confluence.Markup.Kind;
import org.openmentorship.page.confluence.Markup.Piece;

/** An editor that saves a page without a change of words changes no canonical text, however it writes them down. */
@Tag("KIND-27")
class RewrittenTest {
    private static final Map<String, String> NAMED =
            Map.of("ü", "&uuml;", "“", "&ldquo;", "é", "e\u0301", "–", "&#8211;", "€", "&#x20AC;");
    private final StorageFormat format = new StorageFormat();

    @Property(tries = 400)
    void theSameWordsAreTheSameText(@ForAll("texts") String storage, @ForAll Random chance) {
        String rewritten = rewritten(storage, chance);

        assertThat(format.plain(rewritten)).as(rewritten).isEqualTo(format.plain(storage));
    }

    @Property(tries = 400)
    void aWordMoreIsAnotherText(@ForAll("texts") String storage, @ForAll Random chance) {
        List<Piece> words = Markup.of(storage).stream()
                .filter(piece -> piece.kind() == Kind.TEXT
                        && !piece.text().isBlank()
                        && !piece.text().equals("false"))
                .toList();
        Piece piece = words.get(chance.nextInt(words.size()));
        String changed = storage.substring(0, piece.end()) + " not" + storage.substring(piece.end());

        assertThat(format.plain(changed)).isNotEqualTo(format.plain(storage));
    }

    @Property(tries = 400)
    void whatStandsAroundAMacroIsNeverTouched(@ForAll("texts") String before, @ForAll("texts") String after) {
        StorageFormat.Macro macro = new StorageFormat.Macro("mentorship-contract", "contract", "7");
        String ours = "<ac:structured-macro ac:name=\"mentorship-contract\"><ac:parameter ac:name=\"contract\">7"
                + "</ac:parameter><ac:rich-text-body>" + after + "</ac:rich-text-body></ac:structured-macro>";

        assertThat(format.replaced(before + ours + after, macro, "<p/>")).isEqualTo(before + "<p/>" + after);
        assertThat(format.inside(before + ours + after, macro)).contains(after);
    }

    @Property(tries = 400)
    void anythingAtAllCanBeRead(@ForAll String anything) {
        assertThat(format.plain(anything)).isEqualTo(format.plain(anything).strip());
        format.problems("field", anything);
        assertThat(format.replaced(anything, new StorageFormat.Macro("a", "b", "c"), "<p/>"))
                .startsWith("<p/>");
    }

    @Provide
    Arbitrary<String> texts() {
        return block().list().ofMinSize(1).ofMaxSize(6).map(blocks -> String.join("", blocks));
    }

    private static Arbitrary<String> block() {
        Arbitrary<String> items = words().list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> "<ul><li>" + String.join("</li><li>", all) + "</li></ul>");
        Arbitrary<String> rows = words().list()
                .ofSize(4)
                .map(all ->
                        "<table><tbody><tr><td>%s</td><td>%s</td></tr><tr><td>%s</td><td>%s</td></tr></tbody></table>"
                                .formatted(all.toArray()));
        Arbitrary<String> panel = words().map(
                        one -> "<ac:structured-macro ac:name=\"info\" ac:schema-version=\"1\"><ac:parameter"
                                + " ac:name=\"icon\">false</ac:parameter><ac:rich-text-body><p>" + one
                                + "</p></ac:rich-text-body></ac:structured-macro>");
        return Arbitraries.oneOf(
                words().map(one -> "<p>" + one + "</p>"),
                words().map(one -> "<h3>" + one + "</h3>"),
                items,
                rows,
                panel);
    }

    private static Arbitrary<String> words() {
        Arbitrary<String> word = Arbitraries.of(
                "we",
                "both",
                "ü",
                "“well”",
                "é",
                "–",
                "5&nbsp;€",
                "<strong>may</strong>",
                "<em>leave</em>",
                "a&amp;b",
                "<a href=\"https://example.org\" title=\"t\">there</a>");
        return Combinators.combine(word, word.list().ofMaxSize(5))
                .as((first, more) -> more.isEmpty() ? first : first + " " + String.join(" ", more));
    }

    /** As Confluence’s editors do it. */
    private static String rewritten(String storage, Random chance) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : Markup.of(storage)) {
            String raw = storage.substring(piece.start(), piece.end());
            switch (piece.kind()) {
                case TEXT -> out.append(words(raw, chance));
                case OPEN, EMPTY -> out.append(opened(piece, raw, chance));
                default -> out.append(closed(piece, raw, chance));
            }
        }
        return out.toString();
    }

    private static String words(String raw, Random chance) {
        String words = raw;
        for (Map.Entry<String, String> name : NAMED.entrySet()) {
            words = chance.nextBoolean() ? words.replace(name.getKey(), name.getValue()) : words;
        }
        return chance.nextBoolean() ? words.replace(" ", chance.nextBoolean() ? "&nbsp;" : "\n  ") : words;
    }

    private static String opened(Piece piece, String raw, Random chance) {
        return switch (piece.name()) {
            case "li", "td" -> raw.replace(">", " class=\"x\">") + "<p>";
            case "strong" -> "<b>";
            case "a" -> chance.nextBoolean() ? "<a title=\"t\" href=\"https://example.org\">" : raw;
            case "ac:structured-macro" ->
                "\n<ac:structured-macro ac:macro-id=\"" + chance.nextInt()
                        + "\" ac:schema-version=\"1\" ac:name=\"info\">";
            case "table" -> "<table class=\"wrapped\"><colgroup><col /><col /></colgroup>";
            case "p", "h3", "ul" -> (chance.nextBoolean() ? "\n" : "") + raw;
            default -> raw;
        };
    }

    private static String closed(Piece piece, String raw, Random chance) {
        return switch (piece.name()) {
            case "li", "td" -> "</p>" + raw;
            case "strong" -> "</b>";
            case "p" -> raw + (chance.nextBoolean() ? "<p><br /></p>\n" : "");
            default -> raw;
        };
    }
}
