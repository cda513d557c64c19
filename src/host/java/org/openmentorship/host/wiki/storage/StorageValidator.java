package org.openmentorship.host.wiki.storage;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** Refuses a body that is not well-formed storage format, or that holds what no page may hold. */
public final class StorageValidator {
    static final int MAX_DEPTH = 150;
    private static final int MAX_LENGTH = 2_000_000;
    private static final String OPEN =
            "<page xmlns:ac=\"http://atlassian.com/content\" xmlns:ri=\"http://atlassian.com/resource/identifier\">";
    private static final Set<String> PREFIXES = Set.of("", "ac", "ri");
    private static final XMLInputFactory FACTORY = factory();

    private StorageValidator() {}

    public static void check(String body) {
        if (body == null) {
            throw new StorageProblem(1, "The page has no text at all.");
        }
        if (body.length() > MAX_LENGTH) {
            throw new StorageProblem(1, "The page is longer than " + MAX_LENGTH + " characters. Please split it.");
        }
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(OPEN + body + "</page>"));
            Nesting nesting = new Nesting();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    checkElement(reader, nesting);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    nesting.leave();
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION || event == XMLStreamConstants.DTD) {
                    throw at(reader, "a page holds no DOCTYPE and no processing instructions.");
                } else if (event == XMLStreamConstants.CHARACTERS && nesting.depth() == 0) {
                    throw at(reader, "there is text after the end of the page.");
                }
            }
        } catch (XMLStreamException e) {
            throw problem(e);
        }
    }

    private static void checkElement(XMLStreamReader reader, Nesting nesting) {
        String prefix = reader.getPrefix() == null ? "" : reader.getPrefix();
        String name = reader.getLocalName();
        if (nesting.depth() == MAX_DEPTH) {
            throw at(reader, "the elements are nested more than " + MAX_DEPTH + " deep.");
        }
        if (!PREFIXES.contains(prefix)) {
            throw at(reader, "the prefix “" + prefix + ":” is not known; use ac: and ri:.");
        }
        String wrong = nesting.enter(prefix.isEmpty() ? name : prefix + ":" + name);
        if (!wrong.isEmpty()) {
            throw at(reader, wrong);
        }
        if (nesting.depth() == 1) {
            return;
        }
        if (prefix.isEmpty() && HtmlRules.isRefused(name)) {
            throw at(reader, "the element <" + name + "> is not allowed on a page.");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            checkAttribute(reader, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (prefix.equals("ac")) {
            checkName(reader, name);
        }
    }

    /** A macro has a name; that of its first parameter may be empty, as in Confluence. */
    private static void checkName(XMLStreamReader reader, String element) {
        String name = reader.getAttributeValue("http://atlassian.com/content", "name");
        if (element.equals("structured-macro") && (name == null || name.isBlank())) {
            throw at(reader, "a macro needs a name: <ac:structured-macro ac:name=\"…\">.");
        }
        if (element.equals("parameter") && name == null) {
            throw at(reader, "a parameter needs a name: <ac:parameter ac:name=\"…\">.");
        }
    }

    private static void checkAttribute(XMLStreamReader reader, String name, String value) {
        if (name.toLowerCase(java.util.Locale.ROOT).startsWith("on")) {
            throw at(reader, "the attribute “" + name + "” is not allowed, because a page runs no scripts.");
        }
        if ((name.equals("href") || name.equals("src")) && !HtmlRules.isSafeAddress(value)) {
            throw at(reader, "the address in “" + name + "” is not allowed; use http, https, mailto or a path.");
        }
    }

    private static StorageProblem at(XMLStreamReader reader, String sentence) {
        return new StorageProblem(reader.getLocation().getLineNumber(), sentence);
    }

    private static StorageProblem problem(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        String said =
                e.getMessage() == null ? "" : e.getMessage().split("\\R", 2)[0].strip();
        String readable = said.replace("</page>", "the end of the page").replace("<page>", "the page");
        return new StorageProblem(line, "this is not well-formed storage format (" + readable + ").");
    }

    /** The value of an HTML entity, since no document type declares them here. */
    private static Object entity(String name) {
        String reference = "&" + name + ";";
        String value = Parser.unescapeEntities(reference, false);
        return value.equals(reference)
                ? null
                : new StringReader(value.replace("&", "&#38;").replace("<", "&#60;"));
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH + 50);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (javax.xml.stream.XMLResolver)
                (publicId, systemId, base, namespace) -> {
                    Object value = entity(namespace == null ? systemId : namespace);
                    return value == null ? null : new javax.xml.transform.stream.StreamSource((StringReader) value);
                });
        return factory;
    }
}
