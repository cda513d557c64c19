package org.openmentorship.page.confluence;

import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openmentorship.shared.Problems;

/** What a contract text may hold: words, lists, tables, links and panels, but nothing that shows what is kept elsewhere. */
final class Allowed {
    private static final String WORDS = "mentorship.page.problem.";
    private static final int MOST_CHARACTERS = 100_000;
    private static final int DEEPEST = 40;
    private static final int MOST_PROBLEMS = 5;
    private static final String OPEN = "<text xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">";
    private static final String CLOSE = "</text>";
    private static final Map<String, Set<String>> ELEMENTS = elements("""
            p h2 h3 h4 h5 h6 strong b em i u s del sub sup small code br hr blockquote ul li dl dt dd
            thead tbody tr colgroup
            ol start
            table
            col
            th colspan rowspan scope
            td colspan rowspan
            a href title
            span lang dir
            div lang dir
            ac:structured-macro ac:name ac:schema-version ac:macro-id
            ac:parameter ac:name
            ac:rich-text-body
            ac:link ac:anchor ac:tooltip
            ac:plain-text-link-body
            ac:link-body
            ri:page ri:content-title ri:space-key ri:version-at-save
            ri:user ri:userkey
            ri:space ri:space-key
            """);
    private static final Set<String> MACROS = Set.of("info", "note", "tip", "warning", "panel", "expand", "status");

    private final String field;
    private final Problems problems = new Problems();

    private Allowed(String field) {
        this.field = field;
    }

    static java.util.List<Problems.Problem> check(String field, String storage) {
        Allowed allowed = new Allowed(field);
        if (storage.length() > MOST_CHARACTERS) {
            allowed.problems.add(field, WORDS + "too-long", MOST_CHARACTERS, storage.length());
        } else {
            allowed.walk(storage);
        }
        return allowed.problems.list();
    }

    /** Whether it can be read as storage format at all. */
    static boolean wellFormed(String storage) {
        try {
            XMLStreamReader reader = reader(storage);
            boolean known = true;
            while (known && reader.hasNext()) {
                known = reader.next() != XMLStreamConstants.ENTITY_REFERENCE;
            }
            return known;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private void walk(String storage) {
        try {
            XMLStreamReader reader = reader(storage);
            int depth = 0;
            while (reader.hasNext() && problems.list().size() < MOST_PROBLEMS) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && depth++ > 0) {
                    element(reader, depth);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    add(reader, "element", "?" + reader.getPITarget());
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    add(reader, "not-well-formed");
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            problems.add(field, WORDS + "not-well-formed", line);
        }
    }

    private void element(XMLStreamReader reader, int depth) {
        String name = name(reader.getPrefix(), reader.getLocalName());
        Set<String> attributes = ELEMENTS.get(name);
        if (depth > DEEPEST) {
            add(reader, "too-deep", DEEPEST);
            return;
        }
        if (attributes == null) {
            add(reader, "element", name);
            return;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = name(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
            String value = reader.getAttributeValue(i);
            if (!attributes.contains(attribute) && !attribute.equals("class")) {
                add(reader, "attribute", attribute, name);
            } else if (attribute.equals("href") && !leadsSomewhere(value)) {
                add(reader, "address");
            } else if (name.equals("ac:structured-macro") && attribute.equals("ac:name") && !MACROS.contains(value)) {
                add(reader, "macro", value);
            }
        }
    }

    static boolean leadsSomewhere(String address) {
        return address.matches("(?i)https?://[^\\s\"<>]+|mailto:[^\\s\"<>]+|/(?![/\\\\])[^\\s\"<>]*|#[^\\s\"<>]*");
    }

    private void add(XMLStreamReader reader, String key, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = Math.max(1, reader.getLocation().getLineNumber());
        System.arraycopy(values, 0, all, 1, values.length);
        problems.add(field, WORDS + key, all);
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** One that knows no document type and asks nobody outside. */
    private static XMLStreamReader reader(String storage) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new StringReader(OPEN + Characters.numbered(storage) + CLOSE));
    }

    /** The elements of a line have the attributes of that line; on the first two lines are elements without any. */
    private static Map<String, Set<String>> elements(String lines) {
        Map<String, Set<String>> elements = new HashMap<>();
        String[] all = lines.split("\n");
        for (int i = 0; i < all.length; i++) {
            String[] words = all[i].strip().split(" ");
            for (String word : i < 2 ? words : Arrays.copyOf(words, 1)) {
                elements.put(word, i < 2 ? Set.of() : Set.of(Arrays.copyOfRange(words, 1, words.length)));
            }
        }
        return elements;
    }
}
